# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeConversationItemAssistantMessage", "Content"]


class Content(BaseModel):
    audio: Optional[str] = None
    """Base64-encoded, in the output format of the session."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """The text of the audio."""

    type: Optional[Literal["output_text", "output_audio"]] = None


class RealtimeConversationItemAssistantMessage(BaseModel):
    """What the model said."""

    content: List[Content]

    role: Literal["assistant"]

    type: Literal["message"]

    id: Optional[str] = None

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
