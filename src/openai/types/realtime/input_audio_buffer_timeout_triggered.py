# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferTimeoutTriggered"]


class InputAudioBufferTimeoutTriggered(BaseModel):
    """The user was silent for `idle_timeout_ms`; the model speaks up."""

    audio_end_ms: int
    """Where the silence ends, in milliseconds of audio."""

    audio_start_ms: int
    """Where the silence begins, in milliseconds of audio."""

    event_id: str

    item_id: str

    type: Literal["input_audio_buffer.timeout_triggered"]
