# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ImageFile"]


class ImageFile(BaseModel):
    file_id: str

    detail: Optional[Literal["auto", "low", "high"]] = None
