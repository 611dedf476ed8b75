# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.image_url import ImageURL

__all__ = ["ImageURLContentBlock"]


class ImageURLContentBlock(BaseModel):
    """An image on the web in a message."""

    image_url: "ImageURL"

    type: Literal["image_url"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ImageURL": "openai.types.beta.threads.image_url"})
