# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ToolChoiceShellParam"]


class ToolChoiceShellParam(TypedDict, total=False):
    """The shell must be used."""

    type: Required[Literal["shell"]]
