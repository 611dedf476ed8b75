# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionSegment"]


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    """A stretch of the user's speech, by one speaker."""

    id: str

    content_index: int

    end: float
    """Seconds."""

    event_id: str

    item_id: str

    speaker: str

    start: float
    """Seconds."""

    text: str

    type: Literal["conversation.item.input_audio_transcription.segment"]
