# Made from api/audio.py by `make generate`. Do not edit.
from typing import List

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["TranscriptionSegment"]


class TranscriptionSegment(BaseModel):
    id: int

    avg_logprob: float

    compression_ratio: float

    end: float

    no_speech_prob: float

    seek: int

    start: float

    temperature: float

    text: str

    tokens: List[int]
