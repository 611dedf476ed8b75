# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTranslationInputAudioBufferAppendEvent"]


class RealtimeTranslationInputAudioBufferAppendEvent(BaseModel):
    """Send speech to translate."""

    audio: str
    """Base64-encoded PCM of 16 bits, little-endian, 24000 samples a second, one channel."""

    type: Literal["session.input_audio_buffer.append"]

    event_id: Optional[str] = None
