# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ChatCompletionMessageFunctionToolCall", "Function"]


class Function(BaseModel):
    arguments: str
    """JSON text written by the model; check it before use, as it may be invalid or name unknown parameters."""

    name: str


class ChatCompletionMessageFunctionToolCall(BaseModel):
    """A call of a function."""

    id: str
    """Repeat it as `tool_call_id` of the message that carries the result."""

    function: Function

    type: Literal["function"]
