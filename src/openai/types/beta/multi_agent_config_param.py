# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["MultiAgentConfigParam"]


class MultiAgentConfigParam(TypedDict, total=False):
    """Whether an agent may start subagents, and how many."""

    enabled: Required[bool]

    max_concurrent_subagents: int
    """How many may be active at the same time."""
