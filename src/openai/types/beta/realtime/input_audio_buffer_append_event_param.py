# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferAppendEventParam"]


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """Send audio of the user; no event answers."""

    audio: Required[str]
    """Base64-encoded, in the input format of the session; at most 15 MiB."""

    type: Required[Literal["input_audio_buffer.append"]]

    event_id: str
