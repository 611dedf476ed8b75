# Made from api/videos.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["VideoCreateCharacterResponse"]


class VideoCreateCharacterResponse(BaseModel):
    """The character made."""

    id: Optional[str] = None

    created_at: int
    """Unix seconds."""

    name: Optional[str] = None
