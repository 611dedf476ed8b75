# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ImageURL"]


class ImageURL(BaseModel):
    url: str

    detail: Optional[Literal["auto", "low", "high"]] = None
