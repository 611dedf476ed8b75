# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Required, TypedDict

from openai.types.realtime.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranslationSessionCreateRequestParam",
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
]


class AudioInputNoiseReduction(TypedDict, total=False):
    type: Required[NoiseReductionType]

    strength: float


class AudioInputTranscription(TypedDict, total=False):
    model: Required[str]


class AudioInput(TypedDict, total=False):
    noise_reduction: Optional[AudioInputNoiseReduction]
    """Off unless set."""

    transcription: Optional[AudioInputTranscription]
    """Set it to get the text of the speech as it was spoken, too."""


class AudioOutput(TypedDict, total=False):
    language: str
    """The language to translate into."""


class Audio(TypedDict, total=False):
    input: AudioInput

    output: AudioOutput


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """How a translation session is set up."""

    model: Required[str]
    """Cannot be changed later."""

    audio: Audio
