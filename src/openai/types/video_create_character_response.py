# Made from api/videos.py by `make generate`. Do not edit.
from typing import Optional

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["VideoCreateCharacterResponse"]


class VideoCreateCharacterResponse(BaseModel):
    id: Optional[str] = None

    created_at: int

    name: Optional[str] = None
