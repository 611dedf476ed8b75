# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]


class Logprob(BaseModel):
    token: str

    bytes: List[int]

    logprob: float


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    event_id: str

    item_id: str

    type: Literal["conversation.item.input_audio_transcription.delta"]

    content_index: Optional[int] = None

    delta: Optional[str] = None

    logprobs: Optional[List[Logprob]] = None
