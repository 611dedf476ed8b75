# Made from api/audio.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["TranscriptionLanguage"]


class TranscriptionLanguage(BaseModel):
    """A language heard."""

    code: str
