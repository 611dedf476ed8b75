# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionMessageCustomToolCallParam", "Custom"]


class Custom(TypedDict, total=False):
    input: Required[str]
    """The text the model wrote for the tool."""

    name: Required[str]


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A call of a custom tool."""

    id: Required[str]

    custom: Required[Custom]

    type: Required[Literal["custom"]]
