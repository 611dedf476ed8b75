# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.audio_transcription import AudioTranscription
    from openai.types.realtime.noise_reduction_type import NoiseReductionType
    from openai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
    from openai.types.realtime.realtime_transcription_session_turn_detection import RealtimeTranscriptionSessionTurnDetection

__all__ = ["RealtimeTranscriptionSessionCreateResponse", "Audio", "AudioInput", "AudioInputNoiseReduction"]


class AudioInputNoiseReduction(BaseModel):
    strength: Optional[float] = None

    type: Optional["NoiseReductionType"] = None


class AudioInput(BaseModel):
    format: Optional["RealtimeAudioFormats"] = None

    noise_reduction: Optional[AudioInputNoiseReduction] = None
    """Off unless set; it works before turn detection and the model."""

    transcription: Optional["AudioTranscription"] = None
    """Off unless set."""

    turn_detection: Optional["RealtimeTranscriptionSessionTurnDetection"] = None
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


class Audio(BaseModel):
    input: Optional[AudioInput] = None


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """A session that only transcribes, and the settings that hold for it."""

    id: str

    object: str

    type: Literal["transcription"]

    audio: Optional[Audio] = None

    expires_at: Optional[int] = None
    """Unix seconds."""

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """Parts of events that are left out unless named here."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AudioTranscription": "openai.types.realtime.audio_transcription",
            "NoiseReductionType": "openai.types.realtime.noise_reduction_type",
            "RealtimeAudioFormats": "openai.types.realtime.realtime_audio_formats",
            "RealtimeTranscriptionSessionTurnDetection": "openai.types.realtime.realtime_transcription_session_turn_detection",
        },
    )
