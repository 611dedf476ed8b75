# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionSegment"]


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    id: str

    content_index: int

    end: float

    event_id: str

    item_id: str

    speaker: str

    start: float

    text: str

    type: Literal["conversation.item.input_audio_transcription.segment"]
