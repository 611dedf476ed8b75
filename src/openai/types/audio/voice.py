# Made from api/audio.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Voice"]


class Voice(BaseModel):
    """A voice of one's own."""

    id: str

    created_at: int
    """Unix seconds."""

    name: str

    object: Literal["audio.voice"]

    type: Literal["audio_sample", "prompt"]
    """Whether it was made from a recording or from a description."""

    prompt: Optional[str] = None
    """The description it was made from, if it was."""
