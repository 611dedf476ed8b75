# Made from api/audio.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.audio.transcription_segment import TranscriptionSegment
    from openai.types.audio.transcription_word import TranscriptionWord

__all__ = ["TranscriptionVerbose", "Usage"]


class Usage(BaseModel):
    seconds: float
    """Length of the sound that is charged, in seconds."""

    type: Literal["duration"]


class TranscriptionVerbose(BaseModel):
    """A transcript with times."""

    duration: float
    """Seconds."""

    language: str

    text: str

    segments: Optional[List["TranscriptionSegment"]] = None

    usage: Optional[Usage] = None

    words: Optional[List["TranscriptionWord"]] = None
    """Set if `timestamp_granularities` has `word`."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "TranscriptionSegment": "openai.types.audio.transcription_segment",
            "TranscriptionWord": "openai.types.audio.transcription_word",
        },
    )
