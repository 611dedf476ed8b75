# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["OutputAudioBufferClearEvent"]


class OutputAudioBufferClearEvent(BaseModel):
    """Stop the speech that is playing; over WebRTC and SIP only."""

    type: Literal["output_audio_buffer.clear"]

    event_id: Optional[str] = None
