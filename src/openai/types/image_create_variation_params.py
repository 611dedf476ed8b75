# Made from api/images.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import FileTypes
from openai.types.image_model import ImageModel

__all__ = ["ImageCreateVariationParams"]


class ImageCreateVariationParams(TypedDict, total=False):
    image: Required[FileTypes]

    model: Union[str, ImageModel, None]

    n: Optional[int]

    response_format: Optional[Literal["url", "b64_json"]]

    size: Optional[Literal["256x256", "512x512", "1024x1024"]]

    user: str
