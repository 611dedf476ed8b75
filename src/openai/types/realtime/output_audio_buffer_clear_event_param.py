# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputAudioBufferClearEventParam"]


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Stop the speech that is playing; over WebRTC and SIP only."""

    type: Required[Literal["output_audio_buffer.clear"]]

    event_id: str
