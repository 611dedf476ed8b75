# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.threads.image_file_param import ImageFileParam

__all__ = ["ImageFileContentBlockParam"]


class ImageFileContentBlockParam(TypedDict, total=False):
    """An uploaded image in a message."""

    image_file: Required[ImageFileParam]

    type: Required[Literal["image_file"]]
