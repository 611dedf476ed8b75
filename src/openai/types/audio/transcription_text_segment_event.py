# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["TranscriptionTextSegmentEvent"]


class TranscriptionTextSegmentEvent(BaseModel):
    """A finished segment of one speaker, with `diarized_json`."""

    id: str

    end: float
    """Seconds."""

    speaker: str

    start: float
    """Seconds."""

    text: str

    type: Literal["transcript.text.segment"]
