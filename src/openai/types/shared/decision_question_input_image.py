# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["DecisionQuestionInputImage"]


class DecisionQuestionInputImage(BaseModel):
    """An image to decide on."""

    image_url: str
    """A URL, or the image itself as a `data:` URL."""

    type: Literal["input_image"]

    detail: Optional[Literal["low", "high", "auto", "original"]] = None
    """How closely the model looks; `original` keeps the size of the image."""
