# Made from api/agents.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["SetupCommandParam"]


class SetupCommandParam(TypedDict, total=False):
    """A command that makes an environment ready."""

    command: Required[str]

    cwd: Optional[str]
    """The directory to run it in."""
