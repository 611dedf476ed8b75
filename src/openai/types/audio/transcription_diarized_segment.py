# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["TranscriptionDiarizedSegment"]


class TranscriptionDiarizedSegment(BaseModel):
    id: str

    end: float

    speaker: str

    start: float

    text: str

    type: Literal["transcript.text.segment"]
