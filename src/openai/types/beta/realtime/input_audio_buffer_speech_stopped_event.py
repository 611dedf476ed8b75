# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferSpeechStoppedEvent"]


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    """The user stopped speaking."""

    audio_end_ms: int
    """Milliseconds of audio since the session began."""

    event_id: str

    item_id: str

    type: Literal["input_audio_buffer.speech_stopped"]
