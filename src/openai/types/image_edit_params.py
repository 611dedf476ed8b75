# Made from api/images.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import FileTypes
from openai._types import SequenceNotStr
from openai.types.image_model import ImageModel

__all__ = [
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "ImageEditParams",
    "Svg",
    "SvgReasoning",
]


class SvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class Svg(TypedDict, total=False):
    model: str

    reasoning: Optional[SvgReasoning]


class ImageEditParamsBase(TypedDict, total=False):
    image: Required[Union[FileTypes, SequenceNotStr[FileTypes]]]

    prompt: Required[str]

    background: Optional[Literal["transparent", "opaque", "auto"]]

    complexity: Optional[Literal["low", "medium", "high"]]

    frame_count: Optional[int]

    frame_duration_ms: Optional[int]

    input_fidelity: Optional[Literal["high", "low"]]

    markup: FileTypes

    mask: FileTypes

    model: Union[str, ImageModel, None]

    n: Optional[int]

    output_compression: Optional[int]

    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]

    partial_images: Optional[int]

    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]]

    response_format: Optional[Literal["url", "b64_json"]]

    safety_identifier: Optional[str]

    size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]

    svg: Optional[Svg]

    user: str


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class ImageEditParamsStreaming(ImageEditParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


ImageEditParams = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
