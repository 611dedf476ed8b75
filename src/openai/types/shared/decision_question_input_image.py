# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["DecisionQuestionInputImage"]


class DecisionQuestionInputImage(BaseModel):
    image_url: str

    type: Literal["input_image"]

    detail: Optional[Literal["low", "high", "auto", "original"]] = None
