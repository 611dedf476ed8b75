# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

from openai.types.realtime.realtime_transcription_session_audio_input_param import RealtimeTranscriptionSessionAudioInputParam

__all__ = ["RealtimeTranscriptionSessionAudioParam"]


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """The audio of a transcription session."""

    input: RealtimeTranscriptionSessionAudioInputParam
