# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferClearedEvent"]


class InputAudioBufferClearedEvent(BaseModel):
    """The audio not yet committed was thrown away."""

    event_id: str

    type: Literal["input_audio_buffer.cleared"]
