# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferClearEvent"]


class InputAudioBufferClearEvent(BaseModel):
    """Throw away audio that was sent but not committed."""

    type: Literal["input_audio_buffer.clear"]

    event_id: Optional[str] = None
