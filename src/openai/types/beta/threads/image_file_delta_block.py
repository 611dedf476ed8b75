# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.image_file_delta import ImageFileDelta

__all__ = ["ImageFileDeltaBlock"]


class ImageFileDeltaBlock(BaseModel):
    """A piece of an image in a message."""

    index: int

    type: Literal["image_file"]

    image_file: Optional["ImageFileDelta"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ImageFileDelta": "openai.types.beta.threads.image_file_delta"})
