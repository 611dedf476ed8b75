from datetime import date, datetime
from typing import Optional

from typing_extensions import Literal

from openai._core.models import BaseModel

__all__ = ["ImageItem"]


class ImageItem(BaseModel):
    type: Literal["image"] = "image"

    created_at: datetime

    day: Optional[date] = None

    width: int = 64
