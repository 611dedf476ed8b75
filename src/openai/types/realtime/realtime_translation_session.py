# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranslationSession",
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
]


class AudioInputNoiseReduction(BaseModel):
    type: "NoiseReductionType"

    strength: Optional[float] = None


class AudioInputTranscription(BaseModel):
    model: str


class AudioInput(BaseModel):
    noise_reduction: Optional[AudioInputNoiseReduction] = None
    """Off unless set."""

    transcription: Optional[AudioInputTranscription] = None
    """Set it to get the text of the speech as it was spoken, too."""


class AudioOutput(BaseModel):
    language: Optional[str] = None
    """The language to translate into."""


class Audio(BaseModel):
    input: Optional[AudioInput] = None

    output: Optional[AudioOutput] = None


class RealtimeTranslationSession(BaseModel):
    """A translation session and the settings that hold for it."""

    id: str

    audio: Audio

    expires_at: int
    """Unix seconds."""

    model: str
    """Cannot be changed later."""

    type: Literal["translation"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"NoiseReductionType": "openai.types.realtime.noise_reduction_type"})
