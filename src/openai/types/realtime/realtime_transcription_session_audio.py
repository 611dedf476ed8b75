# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_transcription_session_audio_input import RealtimeTranscriptionSessionAudioInput

__all__ = ["RealtimeTranscriptionSessionAudio"]


class RealtimeTranscriptionSessionAudio(BaseModel):
    """The audio of a transcription session."""

    input: Optional["RealtimeTranscriptionSessionAudioInput"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeTranscriptionSessionAudioInput": "openai.types.realtime.realtime_transcription_session_audio_input"},
    )
