# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ChatCompletionMessageCustomToolCall", "Custom"]


class Custom(BaseModel):
    input: str
    """The text the model wrote for the tool."""

    name: str


class ChatCompletionMessageCustomToolCall(BaseModel):
    """A call of a custom tool."""

    id: str

    custom: Custom

    type: Literal["custom"]
