# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import TypedDict

from openai.types.realtime.audio_transcription_param import AudioTranscriptionParam
from openai.types.realtime.noise_reduction_type import NoiseReductionType
from openai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam
from openai.types.realtime.realtime_transcription_session_audio_input_turn_detection_param import RealtimeTranscriptionSessionAudioInputTurnDetectionParam

__all__ = ["RealtimeTranscriptionSessionAudioInputParam", "NoiseReduction"]


class NoiseReduction(TypedDict, total=False):
    strength: float

    type: NoiseReductionType


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """The user's audio."""

    format: RealtimeAudioFormatsParam

    noise_reduction: NoiseReduction
    """Off unless set; it works before turn detection and the model."""

    transcription: AudioTranscriptionParam
    """Off unless set."""

    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam]
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""
