# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ToolChoiceFunctionParam"]


class ToolChoiceFunctionParam(TypedDict, total=False):
    """This function must be called."""

    name: Required[str]

    type: Required[Literal["function"]]
