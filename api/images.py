"""Images made, edited and varied."""

from typing import Literal

from .vocabulary import Input, Model, Params, Resource, post, tagged

package = "openai.types"


class Image(Model):
    b64_json: str = ...
    revised_prompt: str = ...
    url: str = ...


class ImageCreateVariationParams(Params):
    image: FileTypes
    model: str | ImageModel | None = ...
    n: int | None = ...
    response_format: Literal["url", "b64_json"] | None = ...
    size: Literal["256x256", "512x512", "1024x1024"] | None = ...
    user: str = ...


class ImageEditCompletedEvent(Model):
    class Usage:
        class InputTokensDetails:
            image_tokens: int
            text_tokens: int

        input_tokens: int
        input_tokens_details: InputTokensDetails
        output_tokens: int
        total_tokens: int

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
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
    prompt: str
    background: Literal["transparent", "opaque", "auto"] | None = ...
    complexity: Literal["low", "medium", "high"] | None = ...
    frame_count: int | None = ...
    frame_duration_ms: int | None = ...
    input_fidelity: Literal["high", "low"] | None = ...
    markup: FileTypes = ...
    mask: FileTypes = ...
    model: str | ImageModel | None = ...
    n: int | None = ...
    output_compression: int | None = ...
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = ...
    partial_images: int | None = ...
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None = ...
    response_format: Literal["url", "b64_json"] | None = ...
    safety_identifier: str | None = ...
    size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None = ...
    svg: Svg | None = ...
    user: str = ...


class ImageEditPartialImageEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.partial_image"]


ImageEditStreamEvent = tagged("type", ImageEditPartialImageEvent | ImageEditCompletedEvent)


class ImageGenCompletedEvent(Model):
    class Usage:
        class InputTokensDetails:
            image_tokens: int
            text_tokens: int

        input_tokens: int
        input_tokens_details: InputTokensDetails
        output_tokens: int
        total_tokens: int

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.completed"]
    usage: Usage
    safety_identifier: str = ...


class ImageGenPartialImageEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.partial_image"]


ImageGenStreamEvent = tagged("type", ImageGenPartialImageEvent | ImageGenCompletedEvent)


class ImageGenerateParams(Params, streaming=True):
    class Svg:
        class Reasoning:
            effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = ...

        model: str
        reasoning: Reasoning | None = ...

    prompt: str
    background: Literal["transparent", "opaque", "auto"] | None = ...
    complexity: Literal["low", "medium", "high"] | None = ...
    frame_count: int | None = ...
    frame_duration_ms: int | None = ...
    model: str | ImageModel | None = ...
    moderation: Literal["low", "auto"] | None = ...
    n: int | None = ...
    output_compression: int | None = ...
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = ...
    partial_images: int | None = ...
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None = ...
    response_format: Literal["url", "b64_json"] | None = ...
    safety_identifier: str | None = ...
    size: (
        str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | None
    ) = ...
    style: Literal["vivid", "natural"] | None = ...
    svg: Svg | None = ...
    user: str = ...


class ImageInputReferenceParam(Input):
    file_id: str = ...
    image_url: str = ...


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


class ImagesResponse(Model):
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
    background: Literal["transparent", "opaque"] = ...
    data: list[Image] = ...
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
    quality: Literal["low", "medium", "high", "xhigh", "max"] = ...
    safety_identifier: str = ...
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
    svg_usage: SvgUsage = ...
    usage: Usage = ...


class Images(Resource, module="images"):
    @post("/images/variations", multipart=True)
    def create_variation(self, params: ImageCreateVariationParams) -> ImagesResponse: ...

    @post("/images/edits", stream=ImageEditStreamEvent, multipart=True)
    def edit(self, params: ImageEditParams) -> ImagesResponse: ...

    @post("/images/generations", stream=ImageGenStreamEvent)
    def generate(self, params: ImageGenerateParams) -> ImagesResponse: ...
