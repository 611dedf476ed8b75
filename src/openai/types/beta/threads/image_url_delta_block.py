# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.image_url_delta import ImageURLDelta

__all__ = ["ImageURLDeltaBlock"]


class ImageURLDeltaBlock(BaseModel):
    """A piece of an image in a message."""

    index: int

    type: Literal["image_url"]

    image_url: Optional["ImageURLDelta"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ImageURLDelta": "openai.types.beta.threads.image_url_delta"})
