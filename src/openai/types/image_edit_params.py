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
    """One image or a list of up to 16. GPT image models take PNG, WebP and JPEG below 50 MB, `dall-e-2` a single square
    PNG below 4 MB.
    """

    prompt: Required[str]
    """What the result is to show; at most 32,000 characters, 1000 for `dall-e-2`."""

    background: Optional[Literal["transparent", "opaque", "auto"]]
    """GPT image models only; `transparent` needs PNG or WebP output. The API's default is `auto`, which leaves it to
    the model.
    """

    complexity: Optional[Literal["low", "medium", "high"]]

    frame_count: Optional[int]
    """How many frames an animated image gets."""

    frame_duration_ms: Optional[int]
    """How long each frame is shown, in milliseconds."""

    input_fidelity: Optional[Literal["high", "low"]]
    """How closely features of the input, faces above all, are kept. The API's default is `low`; not for
    `gpt-image-1-mini`.
    """

    markup: FileTypes

    mask: FileTypes
    """A PNG below 4 MB as large as the image; where it is fully transparent, the (first) image is changed."""

    model: Union[str, ImageModel, None]
    """The API's default is `gpt-image-1.5`."""

    n: Optional[int]
    """How many images, 1 to 10. The API's default is 1."""

    output_compression: Optional[int]
    """From 0 to 100, for JPEG and WebP output of GPT image models. The API's default is 100."""

    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """GPT image models only. The API's default is `png`."""

    partial_images: Optional[int]
    """How many unfinished images a stream shows, 0 to 3; fewer if the image is done sooner. The API's default is 0."""

    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]]
    """The API's default is `auto`: the best the model offers. Which values work depends on the model."""

    response_format: Optional[Literal["url", "b64_json"]]
    """For DALL-E models only, whose default is `url`, valid for 60 minutes. GPT image models always send base64."""

    safety_identifier: Optional[str]
    """A stable id of your user for abuse detection."""

    size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
    """Width and height in pixels; which sizes work depends on the model. `auto` leaves it to the model, and
    `gpt-image-2` takes any size with sides divisible by 16, up to `3840x2160`.
    """

    svg: Optional[Svg]
    """The model that writes SVG output."""

    user: str
    """A stable id of your user for abuse detection."""


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class ImageEditParamsStreaming(ImageEditParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


ImageEditParams = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
