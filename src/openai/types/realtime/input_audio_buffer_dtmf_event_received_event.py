# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["InputAudioBufferDtmfEventReceivedEvent"]


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    event: str

    received_at: int

    type: Literal["input_audio_buffer.dtmf_event_received"]
