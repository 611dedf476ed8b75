# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal, Required, TypedDict

from openai.types.realtime.realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam

__all__ = ["RealtimeTranscriptionSessionCreateRequestParam"]


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """How a session that only transcribes is set up."""

    type: Required[Literal["transcription"]]

    audio: RealtimeTranscriptionSessionAudioParam

    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """Parts of events that are left out unless named here."""
