# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.threads.image_url_param import ImageURLParam

__all__ = ["ImageURLContentBlockParam"]


class ImageURLContentBlockParam(TypedDict, total=False):
    """An image on the web in a message."""

    image_url: Required[ImageURLParam]

    type: Required[Literal["image_url"]]
