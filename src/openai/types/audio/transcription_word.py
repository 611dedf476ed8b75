# Made from api/audio.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["TranscriptionWord"]


class TranscriptionWord(BaseModel):
    """A word with its times."""

    end: float
    """Seconds."""

    start: float
    """Seconds."""

    word: str
