# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ImageURL"]


class ImageURL(BaseModel):
    """An image on the web."""

    url: str

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks; `low` takes fewer tokens. The API's default is `auto`."""
