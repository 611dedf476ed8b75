# Made from api/images.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import FileTypes
from openai.types.image_model import ImageModel

__all__ = ["ImageCreateVariationParams"]


class ImageCreateVariationParams(TypedDict, total=False):
    image: Required[FileTypes]
    """A square PNG below 4 MB."""

    model: Union[str, ImageModel, None]
    """Only `dall-e-2`."""

    n: Optional[int]
    """How many images, 1 to 10. The API's default is 1."""

    response_format: Optional[Literal["url", "b64_json"]]
    """The API's default is `url`, valid for 60 minutes."""

    size: Optional[Literal["256x256", "512x512", "1024x1024"]]
    """The API's default is `1024x1024`."""

    user: str
    """A stable id of your user for abuse detection."""
