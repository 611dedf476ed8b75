# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["TextContent"]


class TextContent(BaseModel):
    """Text."""

    text: str

    type: Literal["text"]
