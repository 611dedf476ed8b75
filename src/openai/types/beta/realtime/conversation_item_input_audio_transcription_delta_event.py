# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]


class Logprob(BaseModel):
    token: str

    bytes: List[int]
    """The UTF-8 bytes of the token."""

    logprob: float


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """More text of the user's speech."""

    event_id: str

    item_id: str

    type: Literal["conversation.item.input_audio_transcription.delta"]

    content_index: Optional[int] = None

    delta: Optional[str] = None

    logprobs: Optional[List[Logprob]] = None
