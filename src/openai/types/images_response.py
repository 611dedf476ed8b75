# Made from api/images.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.image import Image

__all__ = ["ImagesResponse", "SvgUsage", "Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails"]


class SvgUsage(BaseModel):
    input_tokens: int

    model: str

    output_tokens: int

    reasoning_tokens: int

    total_tokens: int


class UsageInputTokensDetails(BaseModel):
    image_tokens: int

    text_tokens: int


class UsageOutputTokensDetails(BaseModel):
    image_tokens: int

    text_tokens: int


class Usage(BaseModel):
    input_tokens: int

    input_tokens_details: UsageInputTokensDetails

    output_tokens: int

    total_tokens: int

    output_tokens_details: Optional[UsageOutputTokensDetails] = None


class ImagesResponse(BaseModel):
    """The images made."""

    created: int
    """Unix seconds."""

    background: Optional[Literal["transparent", "opaque"]] = None

    data: Optional[List["Image"]] = None

    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None

    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]] = None

    safety_identifier: Optional[str] = None

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None

    svg_usage: Optional[SvgUsage] = None
    """Tokens used by the model that wrote SVG output."""

    usage: Optional[Usage] = None
    """Tokens used; from GPT image models."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Image": "openai.types.image"})
