# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferClearEventParam"]


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Throw away audio that was sent but not committed."""

    type: Required[Literal["input_audio_buffer.clear"]]

    event_id: str
