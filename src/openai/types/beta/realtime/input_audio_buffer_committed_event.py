# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferCommittedEvent"]


class InputAudioBufferCommittedEvent(BaseModel):
    """The audio became a message of the user."""

    event_id: str

    item_id: str
    """The message that the audio becomes."""

    type: Literal["input_audio_buffer.committed"]

    previous_item_id: Optional[str] = None
    """The item before it, if any."""
