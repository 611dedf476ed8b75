"""Images made, edited and varied."""

from typing import Literal

from .vocabulary import Input, Model, Params, Resource, post, tagged

package = "openai.types"


class Image(Model):
    """An image, as data or as an address."""

    b64_json: str = ...
    """The image in base64; GPT image models always answer with this."""
    revised_prompt: str = ...
    """The prompt as rewritten by `dall-e-3`."""
    url: str = ...
    """From DALL-E models only; valid for 60 minutes."""


class ImageCreateVariationParams(Params):
    image: FileTypes
    """A square PNG below 4 MB."""
    model: str | ImageModel | None = ...
    """Only `dall-e-2`."""
    n: int | None = ...
    """How many images, 1 to 10. The API's default is 1."""
    response_format: Literal["url", "b64_json"] | None = ...
    """The API's default is `url`, valid for 60 minutes."""
    size: Literal["256x256", "512x512", "1024x1024"] | None = ...
    """The API's default is `1024x1024`."""
    user: str = ...
    """A stable id of your user for abuse detection."""


class ImageEditCompletedEvent(Model):
    """The finished image of a stream."""

    class Usage:
        class InputTokensDetails:
            image_tokens: int
            text_tokens: int

        input_tokens: int
        input_tokens_details: InputTokensDetails
        output_tokens: int
        total_tokens: int

    b64_json: str
    """The image in base64."""
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """Unix seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.completed"]
    usage: Usage
    safety_identifier: str = ...


class ImageEditParams(Params, streaming=True):
    class Svg:
        class Reasoning:
            effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

        model: str = ...
        reasoning: Reasoning | None = ...

    image: FileTypes | list[FileTypes]
    """One image or a list of up to 16. GPT image models take PNG, WebP and JPEG below 50 MB, `dall-e-2` a single square
    PNG below 4 MB.
    """
    prompt: str
    """What the result is to show; at most 32,000 characters, 1000 for `dall-e-2`."""
    background: Literal["transparent", "opaque", "auto"] | None = ...
    """GPT image models only; `transparent` needs PNG or WebP output. The API's default is `auto`, which leaves it to
    the model.
    """
    complexity: Literal["low", "medium", "high"] | None = ...
    frame_count: int | None = ...
    """How many frames an animated image gets."""
    frame_duration_ms: int | None = ...
    """How long each frame is shown, in milliseconds."""
    input_fidelity: Literal["high", "low"] | None = ...
    """How closely features of the input, faces above all, are kept. The API's default is `low`; not for
    `gpt-image-1-mini`.
    """
    markup: FileTypes = ...
    mask: FileTypes = ...
    """A PNG below 4 MB as large as the image; where it is fully transparent, the (first) image is changed."""
    model: str | ImageModel | None = ...
    """The API's default is `gpt-image-1.5`."""
    n: int | None = ...
    """How many images, 1 to 10. The API's default is 1."""
    output_compression: int | None = ...
    """From 0 to 100, for JPEG and WebP output of GPT image models. The API's default is 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = ...
    """GPT image models only. The API's default is `png`."""
    partial_images: int | None = ...
    """How many unfinished images a stream shows, 0 to 3; fewer if the image is done sooner. The API's default is 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None = ...
    """The API's default is `auto`: the best the model offers. Which values work depends on the model."""
    response_format: Literal["url", "b64_json"] | None = ...
    """For DALL-E models only, whose default is `url`, valid for 60 minutes. GPT image models always send base64."""
    safety_identifier: str | None = ...
    """A stable id of your user for abuse detection."""
    size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None = ...
    """Width and height in pixels; which sizes work depends on the model. `auto` leaves it to the model, and
    `gpt-image-2` takes any size with sides divisible by 16, up to `3840x2160`.
    """
    svg: Svg | None = ...
    """The model that writes SVG output."""
    user: str = ...
    """A stable id of your user for abuse detection."""


class ImageEditPartialImageEvent(Model):
    """An unfinished image of a stream."""

    b64_json: str
    """The image in base64."""
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """Unix seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    """Counts from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.partial_image"]


ImageEditStreamEvent = tagged("type", ImageEditPartialImageEvent | ImageEditCompletedEvent)
"""An event of a stream that edits an image."""


class ImageGenCompletedEvent(Model):
    """The finished image of a stream."""

    class Usage:
        class InputTokensDetails:
            image_tokens: int
            text_tokens: int

        input_tokens: int
        input_tokens_details: InputTokensDetails
        output_tokens: int
        total_tokens: int

    b64_json: str
    """The image in base64."""
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """Unix seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.completed"]
    usage: Usage
    safety_identifier: str = ...


class ImageGenPartialImageEvent(Model):
    """An unfinished image of a stream."""

    b64_json: str
    """The image in base64."""
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """Unix seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    """Counts from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.partial_image"]


ImageGenStreamEvent = tagged("type", ImageGenPartialImageEvent | ImageGenCompletedEvent)
"""An event of a stream that makes an image."""


class ImageGenerateParams(Params, streaming=True):
    class Svg:
        class Reasoning:
            effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = ...

        model: str
        reasoning: Reasoning | None = ...

    prompt: str
    """What to show; at most 32,000 characters, 4000 for `dall-e-3` and 1000 for `dall-e-2`."""
    background: Literal["transparent", "opaque", "auto"] | None = ...
    """GPT image models only; `transparent` needs PNG or WebP output. The API's default is `auto`, which leaves it to
    the model.
    """
    complexity: Literal["low", "medium", "high"] | None = ...
    frame_count: int | None = ...
    """How many frames an animated image gets."""
    frame_duration_ms: int | None = ...
    """How long each frame is shown, in milliseconds."""
    model: str | ImageModel | None = ...
    """The API's default is `dall-e-2`, or a GPT image model if a parameter is given that only those know."""
    moderation: Literal["low", "auto"] | None = ...
    """GPT image models only; `low` filters less. The API's default is `auto`."""
    n: int | None = ...
    """How many images, 1 to 10. The API's default is 1."""
    output_compression: int | None = ...
    """From 0 to 100, for JPEG and WebP output of GPT image models. The API's default is 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = ...
    """GPT image models only. The API's default is `png`."""
    partial_images: int | None = ...
    """How many unfinished images a stream shows, 0 to 3; fewer if the image is done sooner. The API's default is 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None = ...
    """The API's default is `auto`: the best the model offers. `low` to `high` are for GPT image models, `standard` and
    `hd` for `dall-e-3`, `standard` for `dall-e-2`.
    """
    response_format: Literal["url", "b64_json"] | None = ...
    """For DALL-E models only, whose default is `url`, valid for 60 minutes. GPT image models always send base64."""
    safety_identifier: str | None = ...
    """A stable id of your user for abuse detection."""
    size: (
        str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | None
    ) = ...
    """Width and height in pixels; which sizes work depends on the model. `auto` leaves it to the model, and
    `gpt-image-2` takes any size with sides divisible by 16, up to `3840x2160`.
    """
    style: Literal["vivid", "natural"] | None = ...
    """`dall-e-3` only: `vivid` is dramatic, `natural` more like a photograph. The API's default is `vivid`."""
    svg: Svg | None = ...
    """The model that writes SVG output."""
    user: str = ...
    """A stable id of your user for abuse detection."""


class ImageInputReferenceParam(Input):
    """An image to start from: either an uploaded file or an address."""

    file_id: str = ...
    image_url: str = ...
    """An address, or the image itself as a base64 data URL."""


ImageModel = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "dall-e-2",
    "dall-e-3",
]
"""The image models known by name."""


class ImagesResponse(Model):
    """The images made."""

    class SvgUsage:
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class Usage:
        class InputTokensDetails:
            image_tokens: int
            text_tokens: int

        class OutputTokensDetails:
            image_tokens: int
            text_tokens: int

        input_tokens: int
        input_tokens_details: InputTokensDetails
        output_tokens: int
        total_tokens: int
        output_tokens_details: OutputTokensDetails = ...

    created: int
    """Unix seconds."""
    background: Literal["transparent", "opaque"] = ...
    data: list[Image] = ...
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
    quality: Literal["low", "medium", "high", "xhigh", "max"] = ...
    safety_identifier: str = ...
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
    svg_usage: SvgUsage = ...
    """Tokens used by the model that wrote SVG output."""
    usage: Usage = ...
    """Tokens used; from GPT image models."""


class Images(Resource, module="images"):
    @post("/images/variations", multipart=True)
    def create_variation(self, params: ImageCreateVariationParams) -> ImagesResponse:
        """Make images that vary a given one."""

    @post("/images/edits", stream=ImageEditStreamEvent, multipart=True)
    def edit(self, params: ImageEditParams) -> ImagesResponse:
        """Change images as a text says; with `stream=True`, get a stream of unfinished images and the finished one."""

    @post("/images/generations", stream=ImageGenStreamEvent)
    def generate(self, params: ImageGenerateParams) -> ImagesResponse:
        """Make images from a text; with `stream=True`, get a stream of unfinished images and the finished one."""
