# Made from api/moderations.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ModerationImageURLInputParam", "ImageURL"]


class ImageURL(TypedDict, total=False):
    url: Required[str]
    """An address, or the image itself as a base64 data URL."""


class ModerationImageURLInputParam(TypedDict, total=False):
    """An image to be judged."""

    image_url: Required[ImageURL]

    type: Required[Literal["image_url"]]
