# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationCreatedEvent", "Conversation"]


class Conversation(BaseModel):
    id: Optional[str] = None

    object: Optional[Literal["realtime.conversation"]] = None


class ConversationCreatedEvent(BaseModel):
    """The conversation exists; sent right after the session is."""

    conversation: Conversation

    event_id: str

    type: Literal["conversation.created"]
