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

    transcription: Optional["AudioTranscription"] = None

    turn_detection: Optional["RealtimeTranscriptionSessionTurnDetection"] = None


class Audio(BaseModel):
    input: Optional[AudioInput] = None


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    id: str

    object: str

    type: Literal["transcription"]

    audio: Optional[Audio] = None

    expires_at: Optional[int] = None

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None


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
