# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "Error"]


class Error(BaseModel):
    code: Optional[str] = None

    message: Optional[str] = None

    param: Optional[str] = None

    type: Optional[str] = None


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    """The user's speech could not be turned into text."""

    content_index: int

    error: Error

    event_id: str

    item_id: str

    type: Literal["conversation.item.input_audio_transcription.failed"]
