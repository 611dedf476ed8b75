# Made from api/images.py by `make generate`. Do not edit.
"""Images made, edited and varied."""

from __future__ import annotations

from typing import Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai._types import FileTypes
    from openai._types import SequenceNotStr
    from openai.types.image_edit_stream_event import ImageEditStreamEvent
    from openai.types.image_gen_stream_event import ImageGenStreamEvent
    from openai.types.image_model import ImageModel
    from openai.types.images_response import ImagesResponse
    from openai.types import image_edit_params
    from openai.types import image_generate_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "FileTypes": "openai._types",
            "SequenceNotStr": "openai._types",
            "ImageEditStreamEvent": "openai.types.image_edit_stream_event",
            "ImageGenStreamEvent": "openai.types.image_gen_stream_event",
            "ImageModel": "openai.types.image_model",
            "ImagesResponse": "openai.types.images_response",
        },
    )

__all__ = [
    "Images",
    "AsyncImages",
    "ImagesWithRawResponse",
    "AsyncImagesWithRawResponse",
    "ImagesWithStreamingResponse",
    "AsyncImagesWithStreamingResponse",
]


class Images(SyncAPIResource):
    """Images made, edited and varied."""

    @cached_property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ImagesWithStreamingResponse(self)

    @endpoint.post("/images/variations", "ImagesResponse", files=[("image",)])
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse:
        """Make images that vary a given one. (`POST /images/variations`)

        Args:
            image: A square PNG below 4 MB.
            model: Only `dall-e-2`.
            n: How many images, 1 to 10. The API's default is 1.
            response_format: The API's default is `url`, valid for 60 minutes.
            size: The API's default is `1024x1024`.
            user: A stable id of your user for abuse detection.
        """
        ...

    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse: ...

    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[ImageEditStreamEvent]: ...

    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...

    @endpoint.post(
        "/images/edits",
        "ImagesResponse",
        stream="ImageEditStreamEvent",
        require=[("image", "prompt"), ("image", "prompt", "stream")],
        files=[("image",), ("image", "<array>"), ("markup",), ("mask",)],
    )
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]] | Omit = omit,
        prompt: str | Omit = omit,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Change images as a text says; with `stream=True`, get a stream of unfinished images and the finished one.

        `POST /images/edits`

        Args:
            image: One image or a list of up to 16. GPT image models take PNG, WebP and JPEG below 50 MB, `dall-e-2`
                a single square PNG below 4 MB.
            prompt: What the result is to show; at most 32,000 characters, 1000 for `dall-e-2`.
            background: GPT image models only; `transparent` needs PNG or WebP output. The API's default is `auto`,
                which leaves it to the model.
            frame_count: How many frames an animated image gets.
            frame_duration_ms: How long each frame is shown, in milliseconds.
            input_fidelity: How closely features of the input, faces above all, are kept. The API's default is
                `low`; not for `gpt-image-1-mini`.
            mask: A PNG below 4 MB as large as the image; where it is fully transparent, the (first) image is
                changed.
            model: The API's default is `gpt-image-1.5`.
            n: How many images, 1 to 10. The API's default is 1.
            output_compression: From 0 to 100, for JPEG and WebP output of GPT image models. The API's default is
                100.
            output_format: GPT image models only. The API's default is `png`.
            partial_images: How many unfinished images a stream shows, 0 to 3; fewer if the image is done sooner.
                The API's default is 0.
            quality: The API's default is `auto`: the best the model offers. Which values work depends on the model.
            response_format: For DALL-E models only, whose default is `url`, valid for 60 minutes. GPT image models
                always send base64.
            safety_identifier: A stable id of your user for abuse detection.
            size: Width and height in pixels; which sizes work depends on the model. `auto` leaves it to the model,
                and `gpt-image-2` takes any size with sides divisible by 16, up to `3840x2160`.
            svg: The model that writes SVG output.
            user: A stable id of your user for abuse detection.
        """
        ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"], None] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"], None] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[ImageGenStreamEvent]: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"], None] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

    @endpoint.post(
        "/images/generations",
        "ImagesResponse",
        stream="ImageGenStreamEvent",
        require=[("prompt",), ("prompt", "stream")],
    )
    def generate(
        self,
        *,
        prompt: str | Omit = omit,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"], None] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Make images from a text; with `stream=True`, get a stream of unfinished images and the finished one.

        `POST /images/generations`

        Args:
            prompt: What to show; at most 32,000 characters, 4000 for `dall-e-3` and 1000 for `dall-e-2`.
            background: GPT image models only; `transparent` needs PNG or WebP output. The API's default is `auto`,
                which leaves it to the model.
            frame_count: How many frames an animated image gets.
            frame_duration_ms: How long each frame is shown, in milliseconds.
            model: The API's default is `dall-e-2`, or a GPT image model if a parameter is given that only those
                know.
            moderation: GPT image models only; `low` filters less. The API's default is `auto`.
            n: How many images, 1 to 10. The API's default is 1.
            output_compression: From 0 to 100, for JPEG and WebP output of GPT image models. The API's default is
                100.
            output_format: GPT image models only. The API's default is `png`.
            partial_images: How many unfinished images a stream shows, 0 to 3; fewer if the image is done sooner.
                The API's default is 0.
            quality: The API's default is `auto`: the best the model offers. `low` to `high` are for GPT image
                models, `standard` and `hd` for `dall-e-3`, `standard` for `dall-e-2`.
            response_format: For DALL-E models only, whose default is `url`, valid for 60 minutes. GPT image models
                always send base64.
            safety_identifier: A stable id of your user for abuse detection.
            size: Width and height in pixels; which sizes work depends on the model. `auto` leaves it to the model,
                and `gpt-image-2` takes any size with sides divisible by 16, up to `3840x2160`.
            style: `dall-e-3` only: `vivid` is dramatic, `natural` more like a photograph. The API's default is
                `vivid`.
            svg: The model that writes SVG output.
            user: A stable id of your user for abuse detection.
        """
        ...


class AsyncImages(AsyncAPIResource):
    """Images made, edited and varied."""

    @cached_property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncImagesWithStreamingResponse(self)

    @endpoint.post("/images/variations", "ImagesResponse", files=[("image",)])
    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse:
        """Make images that vary a given one. (`POST /images/variations`)

        Args:
            image: A square PNG below 4 MB.
            model: Only `dall-e-2`.
            n: How many images, 1 to 10. The API's default is 1.
            response_format: The API's default is `url`, valid for 60 minutes.
            size: The API's default is `1024x1024`.
            user: A stable id of your user for abuse detection.
        """
        ...

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse: ...

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[ImageEditStreamEvent]: ...

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...

    @endpoint.post(
        "/images/edits",
        "ImagesResponse",
        stream="ImageEditStreamEvent",
        require=[("image", "prompt"), ("image", "prompt", "stream")],
        files=[("image",), ("image", "<array>"), ("markup",), ("mask",)],
    )
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]] | Omit = omit,
        prompt: str | Omit = omit,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Change images as a text says; with `stream=True`, get a stream of unfinished images and the finished one.

        `POST /images/edits`

        Args:
            image: One image or a list of up to 16. GPT image models take PNG, WebP and JPEG below 50 MB, `dall-e-2`
                a single square PNG below 4 MB.
            prompt: What the result is to show; at most 32,000 characters, 1000 for `dall-e-2`.
            background: GPT image models only; `transparent` needs PNG or WebP output. The API's default is `auto`,
                which leaves it to the model.
            frame_count: How many frames an animated image gets.
            frame_duration_ms: How long each frame is shown, in milliseconds.
            input_fidelity: How closely features of the input, faces above all, are kept. The API's default is
                `low`; not for `gpt-image-1-mini`.
            mask: A PNG below 4 MB as large as the image; where it is fully transparent, the (first) image is
                changed.
            model: The API's default is `gpt-image-1.5`.
            n: How many images, 1 to 10. The API's default is 1.
            output_compression: From 0 to 100, for JPEG and WebP output of GPT image models. The API's default is
                100.
            output_format: GPT image models only. The API's default is `png`.
            partial_images: How many unfinished images a stream shows, 0 to 3; fewer if the image is done sooner.
                The API's default is 0.
            quality: The API's default is `auto`: the best the model offers. Which values work depends on the model.
            response_format: For DALL-E models only, whose default is `url`, valid for 60 minutes. GPT image models
                always send base64.
            safety_identifier: A stable id of your user for abuse detection.
            size: Width and height in pixels; which sizes work depends on the model. `auto` leaves it to the model,
                and `gpt-image-2` takes any size with sides divisible by 16, up to `3840x2160`.
            svg: The model that writes SVG output.
            user: A stable id of your user for abuse detection.
        """
        ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"], None] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"], None] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[ImageGenStreamEvent]: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"], None] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

    @endpoint.post(
        "/images/generations",
        "ImagesResponse",
        stream="ImageGenStreamEvent",
        require=[("prompt",), ("prompt", "stream")],
    )
    async def generate(
        self,
        *,
        prompt: str | Omit = omit,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"], None] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Make images from a text; with `stream=True`, get a stream of unfinished images and the finished one.

        `POST /images/generations`

        Args:
            prompt: What to show; at most 32,000 characters, 4000 for `dall-e-3` and 1000 for `dall-e-2`.
            background: GPT image models only; `transparent` needs PNG or WebP output. The API's default is `auto`,
                which leaves it to the model.
            frame_count: How many frames an animated image gets.
            frame_duration_ms: How long each frame is shown, in milliseconds.
            model: The API's default is `dall-e-2`, or a GPT image model if a parameter is given that only those
                know.
            moderation: GPT image models only; `low` filters less. The API's default is `auto`.
            n: How many images, 1 to 10. The API's default is 1.
            output_compression: From 0 to 100, for JPEG and WebP output of GPT image models. The API's default is
                100.
            output_format: GPT image models only. The API's default is `png`.
            partial_images: How many unfinished images a stream shows, 0 to 3; fewer if the image is done sooner.
                The API's default is 0.
            quality: The API's default is `auto`: the best the model offers. `low` to `high` are for GPT image
                models, `standard` and `hd` for `dall-e-3`, `standard` for `dall-e-2`.
            response_format: For DALL-E models only, whose default is `url`, valid for 60 minutes. GPT image models
                always send base64.
            safety_identifier: A stable id of your user for abuse detection.
            size: Width and height in pixels; which sizes work depends on the model. `auto` leaves it to the model,
                and `gpt-image-2` takes any size with sides divisible by 16, up to `3840x2160`.
            style: `dall-e-3` only: `vivid` is dramatic, `natural` more like a photograph. The API's default is
                `vivid`.
            svg: The model that writes SVG output.
            user: A stable id of your user for abuse detection.
        """
        ...


class ImagesWithRawResponse(RawView):
    """The calls of `Images`, answered with the HTTP response around it."""

    def __init__(self, images: Images) -> None:
        self._images = self._resource = images

    create_variation = raw(Images.create_variation)
    edit = raw(Images.edit)
    generate = raw(Images.generate)


class AsyncImagesWithRawResponse(RawView):
    """The calls of `AsyncImages`, answered with the HTTP response around it."""

    def __init__(self, images: AsyncImages) -> None:
        self._images = self._resource = images

    create_variation = raw(AsyncImages.create_variation)
    edit = raw(AsyncImages.edit)
    generate = raw(AsyncImages.generate)


class ImagesWithStreamingResponse(StreamingView):
    """The calls of `Images`, answered while the body is still to be read."""

    def __init__(self, images: Images) -> None:
        self._images = self._resource = images

    create_variation = streaming(Images.create_variation)
    edit = streaming(Images.edit)
    generate = streaming(Images.generate)


class AsyncImagesWithStreamingResponse(StreamingView):
    """The calls of `AsyncImages`, answered while the body is still to be read."""

    def __init__(self, images: AsyncImages) -> None:
        self._images = self._resource = images

    create_variation = streaming(AsyncImages.create_variation)
    edit = streaming(AsyncImages.edit)
    generate = streaming(AsyncImages.generate)
