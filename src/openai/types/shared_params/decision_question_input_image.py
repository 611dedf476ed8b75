# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionQuestionInputImage"]


class DecisionQuestionInputImage(TypedDict, total=False):
    """An image to decide on."""

    image_url: Required[str]
    """A URL, or the image itself as a `data:` URL."""

    type: Required[Literal["input_image"]]

    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely the model looks; `original` keeps the size of the image."""
