# Made from api/conversations.py by `make generate`. Do not edit.
import builtins
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Conversation"]


class Conversation(BaseModel):
    """A conversation; its items are listed by `conversations.items.list`."""

    id: str

    created_at: int
    """Unix seconds."""

    metadata: builtins.object
    """Up to 16 pairs kept with the conversation."""

    object: Literal["conversation"]
