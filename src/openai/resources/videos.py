# Made from api/videos.py by `make generate`. Do not edit.
"""Videos made, edited and fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._legacy_response import HttpxBinaryResponseContent
    from openai._types import FileTypes
    from openai.pagination import AsyncConversationCursorPage
    from openai.pagination import SyncConversationCursorPage
    from openai.types.video import Video
    from openai.types.video_create_character_response import VideoCreateCharacterResponse
    from openai.types.video_delete_response import VideoDeleteResponse
    from openai.types.video_get_character_response import VideoGetCharacterResponse
    from openai.types.video_model_param import VideoModelParam
    from openai.types.video_seconds import VideoSeconds
    from openai.types.video_size import VideoSize
    from openai.types import video_create_params
    from openai.types import video_edit_params
    from openai.types import video_extend_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "HttpxBinaryResponseContent": "openai._legacy_response",
            "FileTypes": "openai._types",
            "AsyncConversationCursorPage": "openai.pagination",
            "SyncConversationCursorPage": "openai.pagination",
            "Video": "openai.types.video",
            "VideoCreateCharacterResponse": "openai.types.video_create_character_response",
            "VideoDeleteResponse": "openai.types.video_delete_response",
            "VideoGetCharacterResponse": "openai.types.video_get_character_response",
            "VideoModelParam": "openai.types.video_model_param",
            "VideoSeconds": "openai.types.video_seconds",
            "VideoSize": "openai.types.video_size",
        },
    )

__all__ = [
    "Videos",
    "AsyncVideos",
    "VideosWithRawResponse",
    "AsyncVideosWithRawResponse",
    "VideosWithStreamingResponse",
    "AsyncVideosWithStreamingResponse",
]


class Videos(SyncAPIResource):
    """Videos made, edited and fetched."""

    @cached_property
    def with_raw_response(self) -> VideosWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return VideosWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VideosWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return VideosWithStreamingResponse(self)

    @endpoint.post("/videos", "Video", files=[("input_reference",)])
    def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        **options: Unpack[Options],
    ) -> Video:
        """Start to make a video from a text. It is done in the background: poll it, or use `create_and_poll`.

        `POST /videos`

        Args:
            prompt: What to show; at most 32,000 characters.
            input_reference: An image to go by: a file, or its id or address.
            model: The API's default is `sora-2`.
            seconds: Length in seconds. The API's default is `4`.
            size: Width and height in pixels. The API's default is `720x1280`.
        """
        ...

    @endpoint.get("/videos/{video_id}", "Video")
    def retrieve(self, video_id: str, **options: Unpack[Options]) -> Video:
        """Fetch the state of a video. (`GET /videos/{video_id}`)"""
        ...

    @endpoint.get("/videos", "Video", page="SyncConversationCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncConversationCursorPage[Video]:
        """List the videos of the project. (`GET /videos`)

        Args:
            after: Id of the video the page starts behind.
            limit: Videos per page, at most 100.
            order: By creation time; `asc` is oldest first.
        """
        ...

    @endpoint.delete("/videos/{video_id}", "VideoDeleteResponse")
    def delete(self, video_id: str, **options: Unpack[Options]) -> VideoDeleteResponse:
        """Delete a finished or failed video with all its files. (`DELETE /videos/{video_id}`)"""
        ...

    @endpoint.post("/videos/characters", "VideoCreateCharacterResponse", files=[("video",)])
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        **options: Unpack[Options],
    ) -> VideoCreateCharacterResponse:
        """Make a character out of a video, to appear in others. (`POST /videos/characters`)

        Args:
            name: At most 80 characters.
            video: The video file that shows the character.
        """
        ...

    @endpoint.get("/videos/{video_id}/content", "HttpxBinaryResponseContent", headers={"Accept": "application/binary"})
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Download a finished video, or pictures taken from it. (`GET /videos/{video_id}/content`)

        Args:
            variant: The video, a preview image or a sheet of frames. The API's default is `video`, an MP4 file.
        """
        ...

    @endpoint.post("/videos/edits", "Video", files=[("video",)])
    def edit(self, *, prompt: str, video: video_edit_params.Video, **options: Unpack[Options]) -> Video:
        """Start to make a changed version of a video. (`POST /videos/edits`)

        Args:
            prompt: How to change it; at most 32,000 characters.
            video: The video to change: a file, or the id of a finished one.
        """
        ...

    @endpoint.post("/videos/extensions", "Video", files=[("video",)])
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: video_extend_params.Video,
        **options: Unpack[Options],
    ) -> Video:
        """Start to make a continuation of a video. (`POST /videos/extensions`)

        Args:
            prompt: How it goes on; at most 32,000 characters.
            seconds: Length of the new part in seconds.
            video: The video to continue: a file, or the id of a finished one.
        """
        ...

    @endpoint.get("/videos/characters/{character_id}", "VideoGetCharacterResponse")
    def get_character(self, character_id: str, **options: Unpack[Options]) -> VideoGetCharacterResponse:
        """Fetch a character. (`GET /videos/characters/{character_id}`)"""
        ...

    @endpoint.post("/videos/{video_id}/remix", "Video")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        seconds: VideoSeconds | Omit = omit,
        **options: Unpack[Options],
    ) -> Video:
        """Start to make a finished video anew with another prompt. (`POST /videos/{video_id}/remix`)

        Args:
            prompt: What to show; at most 32,000 characters.
        """
        ...

    @endpoint.helper("polling:create_and_poll_video")
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Video:
        """Start to make a video and wait until it is `completed` or `failed`; a failed one is returned, not raised.
        Without `poll_interval_ms` the server's hint is followed, or else one second.
        """
        ...

    @endpoint.helper("polling:poll_video")
    def poll(self, video_id: str, *, poll_interval_ms: int | Omit = omit, **options: Unpack[Options]) -> Video:
        """Wait until a video is `completed` or `failed`; a failed one is returned, not raised. Without
        `poll_interval_ms` the server's hint is followed, or else one second.
        """
        ...


class AsyncVideos(AsyncAPIResource):
    """Videos made, edited and fetched."""

    @cached_property
    def with_raw_response(self) -> AsyncVideosWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncVideosWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncVideosWithStreamingResponse(self)

    @endpoint.post("/videos", "Video", files=[("input_reference",)])
    async def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        **options: Unpack[Options],
    ) -> Video:
        """Start to make a video from a text. It is done in the background: poll it, or use `create_and_poll`.

        `POST /videos`

        Args:
            prompt: What to show; at most 32,000 characters.
            input_reference: An image to go by: a file, or its id or address.
            model: The API's default is `sora-2`.
            seconds: Length in seconds. The API's default is `4`.
            size: Width and height in pixels. The API's default is `720x1280`.
        """
        ...

    @endpoint.get("/videos/{video_id}", "Video")
    async def retrieve(self, video_id: str, **options: Unpack[Options]) -> Video:
        """Fetch the state of a video. (`GET /videos/{video_id}`)"""
        ...

    @endpoint.get("/videos", "Video", page="AsyncConversationCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """List the videos of the project. (`GET /videos`)

        Args:
            after: Id of the video the page starts behind.
            limit: Videos per page, at most 100.
            order: By creation time; `asc` is oldest first.
        """
        ...

    @endpoint.delete("/videos/{video_id}", "VideoDeleteResponse")
    async def delete(self, video_id: str, **options: Unpack[Options]) -> VideoDeleteResponse:
        """Delete a finished or failed video with all its files. (`DELETE /videos/{video_id}`)"""
        ...

    @endpoint.post("/videos/characters", "VideoCreateCharacterResponse", files=[("video",)])
    async def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        **options: Unpack[Options],
    ) -> VideoCreateCharacterResponse:
        """Make a character out of a video, to appear in others. (`POST /videos/characters`)

        Args:
            name: At most 80 characters.
            video: The video file that shows the character.
        """
        ...

    @endpoint.get("/videos/{video_id}/content", "HttpxBinaryResponseContent", headers={"Accept": "application/binary"})
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Download a finished video, or pictures taken from it. (`GET /videos/{video_id}/content`)

        Args:
            variant: The video, a preview image or a sheet of frames. The API's default is `video`, an MP4 file.
        """
        ...

    @endpoint.post("/videos/edits", "Video", files=[("video",)])
    async def edit(self, *, prompt: str, video: video_edit_params.Video, **options: Unpack[Options]) -> Video:
        """Start to make a changed version of a video. (`POST /videos/edits`)

        Args:
            prompt: How to change it; at most 32,000 characters.
            video: The video to change: a file, or the id of a finished one.
        """
        ...

    @endpoint.post("/videos/extensions", "Video", files=[("video",)])
    async def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: video_extend_params.Video,
        **options: Unpack[Options],
    ) -> Video:
        """Start to make a continuation of a video. (`POST /videos/extensions`)

        Args:
            prompt: How it goes on; at most 32,000 characters.
            seconds: Length of the new part in seconds.
            video: The video to continue: a file, or the id of a finished one.
        """
        ...

    @endpoint.get("/videos/characters/{character_id}", "VideoGetCharacterResponse")
    async def get_character(self, character_id: str, **options: Unpack[Options]) -> VideoGetCharacterResponse:
        """Fetch a character. (`GET /videos/characters/{character_id}`)"""
        ...

    @endpoint.post("/videos/{video_id}/remix", "Video")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        seconds: VideoSeconds | Omit = omit,
        **options: Unpack[Options],
    ) -> Video:
        """Start to make a finished video anew with another prompt. (`POST /videos/{video_id}/remix`)

        Args:
            prompt: What to show; at most 32,000 characters.
        """
        ...

    @endpoint.helper("polling:create_and_poll_video")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Video:
        """Start to make a video and wait until it is `completed` or `failed`; a failed one is returned, not raised.
        Without `poll_interval_ms` the server's hint is followed, or else one second.
        """
        ...

    @endpoint.helper("polling:poll_video")
    async def poll(self, video_id: str, *, poll_interval_ms: int | Omit = omit, **options: Unpack[Options]) -> Video:
        """Wait until a video is `completed` or `failed`; a failed one is returned, not raised. Without
        `poll_interval_ms` the server's hint is followed, or else one second.
        """
        ...


class VideosWithRawResponse(RawView):
    """The calls of `Videos`, answered with the HTTP response around it."""

    def __init__(self, videos: Videos) -> None:
        self._videos = self._resource = videos

    create = raw(Videos.create)
    retrieve = raw(Videos.retrieve)
    list = raw(Videos.list)
    delete = raw(Videos.delete)
    create_character = raw(Videos.create_character)
    download_content = raw(Videos.download_content)
    edit = raw(Videos.edit)
    extend = raw(Videos.extend)
    get_character = raw(Videos.get_character)
    remix = raw(Videos.remix)


class AsyncVideosWithRawResponse(RawView):
    """The calls of `AsyncVideos`, answered with the HTTP response around it."""

    def __init__(self, videos: AsyncVideos) -> None:
        self._videos = self._resource = videos

    create = raw(AsyncVideos.create)
    retrieve = raw(AsyncVideos.retrieve)
    list = raw(AsyncVideos.list)
    delete = raw(AsyncVideos.delete)
    create_character = raw(AsyncVideos.create_character)
    download_content = raw(AsyncVideos.download_content)
    edit = raw(AsyncVideos.edit)
    extend = raw(AsyncVideos.extend)
    get_character = raw(AsyncVideos.get_character)
    remix = raw(AsyncVideos.remix)


class VideosWithStreamingResponse(StreamingView):
    """The calls of `Videos`, answered while the body is still to be read."""

    def __init__(self, videos: Videos) -> None:
        self._videos = self._resource = videos

    create = streaming(Videos.create)
    retrieve = streaming(Videos.retrieve)
    list = streaming(Videos.list)
    delete = streaming(Videos.delete)
    create_character = streaming(Videos.create_character)
    download_content = streaming(Videos.download_content)
    edit = streaming(Videos.edit)
    extend = streaming(Videos.extend)
    get_character = streaming(Videos.get_character)
    remix = streaming(Videos.remix)


class AsyncVideosWithStreamingResponse(StreamingView):
    """The calls of `AsyncVideos`, answered while the body is still to be read."""

    def __init__(self, videos: AsyncVideos) -> None:
        self._videos = self._resource = videos

    create = streaming(AsyncVideos.create)
    retrieve = streaming(AsyncVideos.retrieve)
    list = streaming(AsyncVideos.list)
    delete = streaming(AsyncVideos.delete)
    create_character = streaming(AsyncVideos.create_character)
    download_content = streaming(AsyncVideos.download_content)
    edit = streaming(AsyncVideos.edit)
    extend = streaming(AsyncVideos.extend)
    get_character = streaming(AsyncVideos.get_character)
    remix = streaming(AsyncVideos.remix)
