# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeConversationItemSystemMessage", "Content"]


class Content(BaseModel):
    text: Optional[str] = None

    type: Optional[Literal["input_text"]] = None


class RealtimeConversationItemSystemMessage(BaseModel):
    """Instructions given in the middle of a conversation."""

    content: List[Content]

    role: Literal["system"]

    type: Literal["message"]

    id: Optional[str] = None

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
