# Made from api/chat.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionFunctionMessageParam"]


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """The result of a function call. Deprecated in favour of tool messages."""

    content: Required[Optional[str]]

    name: Required[str]
    """The function that was called."""

    role: Required[Literal["function"]]
