# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.audio_transcription import AudioTranscription
    from openai.types.realtime.noise_reduction_type import NoiseReductionType
    from openai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
    from openai.types.realtime.realtime_transcription_session_audio_input_turn_detection import RealtimeTranscriptionSessionAudioInputTurnDetection

__all__ = ["RealtimeTranscriptionSessionAudioInput", "NoiseReduction"]


class NoiseReduction(BaseModel):
    strength: Optional[float] = None

    type: Optional["NoiseReductionType"] = None


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    """The user's audio."""

    format: Optional["RealtimeAudioFormats"] = None

    noise_reduction: Optional[NoiseReduction] = None
    """Off unless set; it works before turn detection and the model."""

    transcription: Optional["AudioTranscription"] = None
    """Off unless set."""

    turn_detection: Optional["RealtimeTranscriptionSessionAudioInputTurnDetection"] = None
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AudioTranscription": "openai.types.realtime.audio_transcription",
            "NoiseReductionType": "openai.types.realtime.noise_reduction_type",
            "RealtimeAudioFormats": "openai.types.realtime.realtime_audio_formats",
            "RealtimeTranscriptionSessionAudioInputTurnDetection": "openai.types.realtime.realtime_transcription_session_audio_input_turn_detection",
        },
    )
