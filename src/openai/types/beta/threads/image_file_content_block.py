# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.image_file import ImageFile

__all__ = ["ImageFileContentBlock"]


class ImageFileContentBlock(BaseModel):
    """An uploaded image in a message."""

    image_file: "ImageFile"

    type: Literal["image_file"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ImageFile": "openai.types.beta.threads.image_file"})
