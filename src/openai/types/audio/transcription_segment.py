# Made from api/audio.py by `make generate`. Do not edit.
from typing import List

from openai._models import BaseModel

__all__ = ["TranscriptionSegment"]


class TranscriptionSegment(BaseModel):
    """A stretch of a transcript."""

    id: int

    avg_logprob: float
    """Mean log probability of the tokens; below -1 the text is doubtful."""

    compression_ratio: float
    """Above 2.4 the text is doubtful."""

    end: float
    """Seconds."""

    no_speech_prob: float
    """How likely nobody spoke."""

    seek: int

    start: float
    """Seconds."""

    temperature: float

    text: str

    tokens: List[int]
    """Token ids of the text."""
