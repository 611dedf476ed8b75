# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionMessageFunctionToolCallParam", "Function"]


class Function(TypedDict, total=False):
    arguments: Required[str]
    """JSON text written by the model; check it before use, as it may be invalid or name unknown parameters."""

    name: Required[str]


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A call of a function."""

    id: Required[str]
    """Repeat it as `tool_call_id` of the message that carries the result."""

    function: Required[Function]

    type: Required[Literal["function"]]
