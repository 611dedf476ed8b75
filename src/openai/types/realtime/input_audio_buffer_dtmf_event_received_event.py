# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferDtmfEventReceivedEvent"]


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    """The caller pressed a key; over SIP only."""

    event: str
    """The key: a digit, `*`, `#`, or a letter from `A` to `D`."""

    received_at: int
    """Unix seconds."""

    type: Literal["input_audio_buffer.dtmf_event_received"]
