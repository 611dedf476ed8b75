# Made from api/images.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ImageGenPartialImageEvent"]


class ImageGenPartialImageEvent(BaseModel):
    """An unfinished image of a stream."""

    b64_json: str
    """The image in base64."""

    background: Literal["transparent", "opaque", "auto"]

    created_at: int
    """Unix seconds."""

    output_format: Literal["png", "webp", "jpeg"]

    partial_image_index: int
    """Counts from 0."""

    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]

    type: Literal["image_generation.partial_image"]
