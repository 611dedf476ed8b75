# Made from api/images.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.image_model import ImageModel

__all__ = [
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "ImageGenerateParams",
    "Svg",
    "SvgReasoning",
]


class SvgReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class Svg(TypedDict, total=False):
    model: Required[str]

    reasoning: Optional[SvgReasoning]


class ImageGenerateParamsBase(TypedDict, total=False):
    prompt: Required[str]
    """What to show; at most 32,000 characters, 4000 for `dall-e-3` and 1000 for `dall-e-2`."""

    background: Optional[Literal["transparent", "opaque", "auto"]]
    """GPT image models only; `transparent` needs PNG or WebP output. The API's default is `auto`, which leaves it to
    the model.
    """

    complexity: Optional[Literal["low", "medium", "high"]]

    frame_count: Optional[int]
    """How many frames an animated image gets."""

    frame_duration_ms: Optional[int]
    """How long each frame is shown, in milliseconds."""

    model: Union[str, ImageModel, None]
    """The API's default is `dall-e-2`, or a GPT image model if a parameter is given that only those know."""

    moderation: Optional[Literal["low", "auto"]]
    """GPT image models only; `low` filters less. The API's default is `auto`."""

    n: Optional[int]
    """How many images, 1 to 10. The API's default is 1."""

    output_compression: Optional[int]
    """From 0 to 100, for JPEG and WebP output of GPT image models. The API's default is 100."""

    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """GPT image models only. The API's default is `png`."""

    partial_images: Optional[int]
    """How many unfinished images a stream shows, 0 to 3; fewer if the image is done sooner. The API's default is 0."""

    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]]
    """The API's default is `auto`: the best the model offers. `low` to `high` are for GPT image models, `standard` and
    `hd` for `dall-e-3`, `standard` for `dall-e-2`.
    """

    response_format: Optional[Literal["url", "b64_json"]]
    """For DALL-E models only, whose default is `url`, valid for 60 minutes. GPT image models always send base64."""

    safety_identifier: Optional[str]
    """A stable id of your user for abuse detection."""

    size: Union[
        str,
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
        None,
    ]
    """Width and height in pixels; which sizes work depends on the model. `auto` leaves it to the model, and
    `gpt-image-2` takes any size with sides divisible by 16, up to `3840x2160`.
    """

    style: Optional[Literal["vivid", "natural"]]
    """`dall-e-3` only: `vivid` is dramatic, `natural` more like a photograph. The API's default is `vivid`."""

    svg: Optional[Svg]
    """The model that writes SVG output."""

    user: str
    """A stable id of your user for abuse detection."""


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class ImageGenerateParamsStreaming(ImageGenerateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


ImageGenerateParams = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]
