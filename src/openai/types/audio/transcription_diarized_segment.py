# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["TranscriptionDiarizedSegment"]


class TranscriptionDiarizedSegment(BaseModel):
    """What one speaker said without a break."""

    id: str

    end: float
    """Seconds."""

    speaker: str
    """One of `known_speaker_names`, or else `A`, `B` and so on."""

    start: float
    """Seconds."""

    text: str

    type: Literal["transcript.text.segment"]
