"""A small resource in the form that `codegen` writes, with one method of each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterable, overload

from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai import AsyncStream, Stream
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._legacy_response import HttpxBinaryResponseContent
    from openai._types import FileTypes
    from openai.pagination import AsyncCursorPage, SyncCursorPage
    from openai.types.chat.chat_completion import ChatCompletion
    from openai.types.chat.chat_completion_chunk import ChatCompletionChunk
    from openai.types.file_object import FileObject
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncCursorPage": "openai.pagination",
            "AssistantStreamEvent": "openai.types.beta.assistant_stream_event",
            "ChatCompletion": "openai.types.chat.chat_completion",
            "ChatCompletionChunk": "openai.types.chat.chat_completion_chunk",
            "FileObject": "openai.types.file_object",
            "HttpxBinaryResponseContent": "openai._legacy_response",
            "SyncCursorPage": "openai.pagination",
            "TranscriptionVerbose": "openai.types.audio.transcription_verbose",
        },
    )

KINDS = {"json": "FileObject", "verbose": "TranscriptionVerbose", "text": "str"}


class Demo(SyncAPIResource):
    """Calls of every kind."""

    @cached_property
    def with_raw_response(self) -> DemoWithRawResponse:
        return DemoWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DemoWithStreamingResponse:
        return DemoWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        messages: Iterable[object],
        model: str,
        stream: Literal[False] | Omit = omit,
        temperature: float | Omit | None = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[object],
        model: str,
        stream: Literal[True],
        temperature: float | Omit | None = omit,
        **options: Unpack[Options],
    ) -> Stream[ChatCompletionChunk]: ...

    @endpoint.post(
        "/chat/completions",
        "ChatCompletion",
        stream="ChatCompletionChunk",
        require=[("messages", "model"), ("messages", "model", "stream")],
        before="check_chat",
    )
    def create(
        self,
        *,
        messages: Iterable[object] | Omit = omit,
        model: str | Omit = omit,
        stream: bool | Omit | None = omit,
        temperature: float | Omit | None = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Continue a conversation."""
        ...

    @endpoint.get("/things", "FileObject", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        include: list[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[FileObject]:
        """List things."""
        ...

    @endpoint.get("/things/{thing_id}", "FileObject")
    def retrieve(self, thing_id: str, *, include: list[str] | Omit = omit, **options: Unpack[Options]) -> FileObject:
        """Get a thing."""
        ...

    @endpoint.get("/stores/{store_id}/things/{thing_id}/parts/{part_id}", "FileObject", headers={"X-Fixed": "yes"})
    def part(
        self,
        *ids: str,
        part_id: str = "",
        thing_id: str = "",
        store_id: str = "",
        **options: Unpack[Options],
    ) -> FileObject:
        """Get a part of a thing."""
        ...

    @endpoint.post(
        "/things/{thing_id}", "FileObject", headers={"X-Fixed": "yes"}, query=["include"], header={"betas": "x-beta"}
    )
    def update(
        self,
        thing_id: str,
        *,
        name: str,
        include: list[str] | Omit = omit,
        betas: list[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> FileObject:
        """Change a thing."""
        ...

    @endpoint.post("/things", "FileObject", files=[("file",), ("images", "<array>")])
    def upload(
        self,
        *,
        file: FileTypes,
        images: list[FileTypes] | Omit = omit,
        purpose: str | Omit = omit,
        settings: object | Omit = omit,
        **options: Unpack[Options],
    ) -> FileObject:
        """Upload a thing."""
        ...

    @endpoint.post("/things/maybe", "FileObject", files=[("file",)], multipart="with_file")
    def attach(
        self, *, file: FileTypes | Omit = omit, file_id: str | Omit = omit, **options: Unpack[Options]
    ) -> FileObject:
        """Attach a file or its id."""
        ...

    @endpoint.post("/things/{thing_id}/cancel", "FileObject")
    def cancel(self, thing_id: str, **options: Unpack[Options]) -> FileObject:
        """Stop a thing."""
        ...

    @endpoint.delete("/things/{thing_id}", None, headers={"Accept": "*/*"})
    def delete(self, thing_id: str, **options: Unpack[Options]) -> None:
        """Delete a thing."""
        ...

    @endpoint.get("/things/{thing_id}/content", "HttpxBinaryResponseContent", headers={"Accept": "application/binary"})
    def content(self, thing_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent:
        """The content of a thing."""
        ...

    @endpoint.get("/things/{thing_id}/old", "FileObject", deprecated="deprecated in favour of `retrieve`")
    def old(self, thing_id: str, **options: Unpack[Options]) -> FileObject:
        """Get a thing the old way."""
        ...

    @endpoint.post("/threads/runs", "FileObject", stream="AssistantStreamEvent")
    def run(self, *, stream: bool | Omit = omit, **options: Unpack[Options]) -> object:
        """Run a thing, with the events of assistants."""
        ...

    @endpoint.get("/admin/things", "FileObject", security="admin")
    def govern(self, **options: Unpack[Options]) -> FileObject:
        """A call with the admin key."""
        ...

    @endpoint.post("/things/kinds", "FileObject", kinds=KINDS)
    def kinds(self, *, response_format: str | Omit = omit, **options: Unpack[Options]) -> object:
        """Answers of several types."""
        ...


class AsyncDemo(AsyncAPIResource):
    """Calls of every kind."""

    @cached_property
    def with_raw_response(self) -> AsyncDemoWithRawResponse:
        return AsyncDemoWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDemoWithStreamingResponse:
        return AsyncDemoWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        messages: Iterable[object],
        model: str,
        stream: Literal[False] | Omit = omit,
        temperature: float | Omit | None = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[object],
        model: str,
        stream: Literal[True],
        temperature: float | Omit | None = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @endpoint.post(
        "/chat/completions",
        "ChatCompletion",
        stream="ChatCompletionChunk",
        require=[("messages", "model"), ("messages", "model", "stream")],
        before="check_chat",
    )
    async def create(
        self,
        *,
        messages: Iterable[object] | Omit = omit,
        model: str | Omit = omit,
        stream: bool | Omit | None = omit,
        temperature: float | Omit | None = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Continue a conversation."""
        ...

    @endpoint.get("/things", "FileObject", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        include: list[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """List things."""
        ...

    @endpoint.get("/things/{thing_id}", "FileObject")
    async def retrieve(
        self, thing_id: str, *, include: list[str] | Omit = omit, **options: Unpack[Options]
    ) -> FileObject:
        """Get a thing."""
        ...

    @endpoint.get("/stores/{store_id}/things/{thing_id}/parts/{part_id}", "FileObject", headers={"X-Fixed": "yes"})
    async def part(
        self,
        *ids: str,
        part_id: str = "",
        thing_id: str = "",
        store_id: str = "",
        **options: Unpack[Options],
    ) -> FileObject:
        """Get a part of a thing."""
        ...

    @endpoint.post(
        "/things/{thing_id}", "FileObject", headers={"X-Fixed": "yes"}, query=["include"], header={"betas": "x-beta"}
    )
    async def update(
        self,
        thing_id: str,
        *,
        name: str,
        include: list[str] | Omit = omit,
        betas: list[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> FileObject:
        """Change a thing."""
        ...

    @endpoint.post("/things", "FileObject", files=[("file",), ("images", "<array>")])
    async def upload(
        self,
        *,
        file: FileTypes,
        images: list[FileTypes] | Omit = omit,
        purpose: str | Omit = omit,
        settings: object | Omit = omit,
        **options: Unpack[Options],
    ) -> FileObject:
        """Upload a thing."""
        ...

    @endpoint.post("/things/maybe", "FileObject", files=[("file",)], multipart="with_file")
    async def attach(
        self, *, file: FileTypes | Omit = omit, file_id: str | Omit = omit, **options: Unpack[Options]
    ) -> FileObject:
        """Attach a file or its id."""
        ...

    @endpoint.post("/things/{thing_id}/cancel", "FileObject")
    async def cancel(self, thing_id: str, **options: Unpack[Options]) -> FileObject:
        """Stop a thing."""
        ...

    @endpoint.delete("/things/{thing_id}", None, headers={"Accept": "*/*"})
    async def delete(self, thing_id: str, **options: Unpack[Options]) -> None:
        """Delete a thing."""
        ...

    @endpoint.get("/things/{thing_id}/content", "HttpxBinaryResponseContent", headers={"Accept": "application/binary"})
    async def content(self, thing_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent:
        """The content of a thing."""
        ...

    @endpoint.get("/things/{thing_id}/old", "FileObject", deprecated="deprecated in favour of `retrieve`")
    async def old(self, thing_id: str, **options: Unpack[Options]) -> FileObject:
        """Get a thing the old way."""
        ...

    @endpoint.post("/threads/runs", "FileObject", stream="AssistantStreamEvent")
    async def run(self, *, stream: bool | Omit = omit, **options: Unpack[Options]) -> object:
        """Run a thing, with the events of assistants."""
        ...

    @endpoint.get("/admin/things", "FileObject", security="admin")
    async def govern(self, **options: Unpack[Options]) -> FileObject:
        """A call with the admin key."""
        ...

    @endpoint.post("/things/kinds", "FileObject", kinds=KINDS)
    async def kinds(self, *, response_format: str | Omit = omit, **options: Unpack[Options]) -> object:
        """Answers of several types."""
        ...


class DemoWithRawResponse(RawView):
    def __init__(self, demo: Demo) -> None:
        self._demo = self._resource = demo

    create = raw(Demo.create)
    list = raw(Demo.list)
    retrieve = raw(Demo.retrieve)
    part = raw(Demo.part)
    content = raw(Demo.content)
    delete = raw(Demo.delete)
    old = raw(Demo.old)


class AsyncDemoWithRawResponse(RawView):
    def __init__(self, demo: AsyncDemo) -> None:
        self._demo = self._resource = demo

    create = raw(AsyncDemo.create)
    list = raw(AsyncDemo.list)
    retrieve = raw(AsyncDemo.retrieve)
    part = raw(AsyncDemo.part)
    content = raw(AsyncDemo.content)
    delete = raw(AsyncDemo.delete)
    old = raw(AsyncDemo.old)


class DemoWithStreamingResponse(StreamingView):
    def __init__(self, demo: Demo) -> None:
        self._demo = self._resource = demo

    create = streaming(Demo.create)
    list = streaming(Demo.list)
    retrieve = streaming(Demo.retrieve)
    content = streaming(Demo.content)


class AsyncDemoWithStreamingResponse(StreamingView):
    def __init__(self, demo: AsyncDemo) -> None:
        self._demo = self._resource = demo

    create = streaming(AsyncDemo.create)
    list = streaming(AsyncDemo.list)
    retrieve = streaming(AsyncDemo.retrieve)
    content = streaming(AsyncDemo.content)
