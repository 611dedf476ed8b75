# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferCommitEventParam"]


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """End the user's turn: make the audio sent so far a message. Needed only without turn detection."""

    type: Required[Literal["input_audio_buffer.commit"]]

    event_id: str
