# Made from api/images.py by `make generate`. Do not edit.
"""Images made, edited and varied."""

from __future__ import annotations

from typing import Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import lazy
from openai._core.endpoint import post
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

    @post("/images/variations", "ImagesResponse", files=[("image",)])
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
        """`POST /images/variations`"""
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

    @post(
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
        """`POST /images/edits`"""
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

    @post(
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
        """`POST /images/generations`"""
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

    @post("/images/variations", "ImagesResponse", files=[("image",)])
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
        """`POST /images/variations`"""
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

    @post(
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
        """`POST /images/edits`"""
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

    @post(
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
        """`POST /images/generations`"""
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
