# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["ChatCompletionFunctionCallOptionParam"]


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """Makes the model call this function. Deprecated in favour of `tool_choice`."""

    name: Required[str]
