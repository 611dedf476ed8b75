# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferAppendEvent"]


class InputAudioBufferAppendEvent(BaseModel):
    """Send audio of the user; no event answers."""

    audio: str
    """Base64-encoded, in the input format of the session; at most 15 MiB."""

    type: Literal["input_audio_buffer.append"]

    event_id: Optional[str] = None
