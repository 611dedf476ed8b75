# Made from api/audio.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.audio.transcription_segment import TranscriptionSegment

__all__ = ["TranslationVerbose"]


class TranslationVerbose(BaseModel):
    """An English transcript with times."""

    duration: float
    """Seconds."""

    language: str
    """Language of the text, always `english`."""

    text: str

    segments: Optional[List["TranscriptionSegment"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"TranscriptionSegment": "openai.types.audio.transcription_segment"})
