# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferCommitEvent"]


class InputAudioBufferCommitEvent(BaseModel):
    """End the user's turn: make the audio sent so far a message. Needed only without turn detection."""

    type: Literal["input_audio_buffer.commit"]

    event_id: Optional[str] = None
