# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferSpeechStartedEvent"]


class InputAudioBufferSpeechStartedEvent(BaseModel):
    """The user began to speak."""

    audio_start_ms: int
    """Milliseconds of audio since the session began."""

    event_id: str

    item_id: str

    type: Literal["input_audio_buffer.speech_started"]
