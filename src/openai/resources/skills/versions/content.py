# Made from api/skills.py by `make generate`. Do not edit.
"""Skills: bundles of files a model can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._legacy_response import HttpxBinaryResponseContent
else:
    __getattr__ = lazy.module(
        __name__,
        {"Options": "openai._core.options", "HttpxBinaryResponseContent": "openai._legacy_response"},
    )

__all__ = [
    "Content",
    "AsyncContent",
    "ContentWithRawResponse",
    "AsyncContentWithRawResponse",
    "ContentWithStreamingResponse",
    "AsyncContentWithStreamingResponse",
]


class Content(SyncAPIResource):
    """The files of a version."""

    @cached_property
    def with_raw_response(self) -> ContentWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContentWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ContentWithStreamingResponse(self)

    @overload
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent: ...

    @overload
    def retrieve(self, skill_id: str, version: str, /, **options: Unpack[Options]) -> HttpxBinaryResponseContent: ...

    @endpoint.get(
        "/skills/{skill_id}/versions/{version}/content",
        "HttpxBinaryResponseContent",
        headers={"Accept": "application/binary"},
    )
    def retrieve(
        self,
        *ids: str,
        version: str = "",
        skill_id: str = "",
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Download a version of a skill as a zip file. (`GET /skills/{skill_id}/versions/{version}/content`)"""
        ...


class AsyncContent(AsyncAPIResource):
    """The files of a version."""

    @cached_property
    def with_raw_response(self) -> AsyncContentWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncContentWithStreamingResponse(self)

    @overload
    async def retrieve(self, version: str, *, skill_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent: ...

    @overload
    async def retrieve(self, skill_id: str, version: str, /, **options: Unpack[Options]) -> HttpxBinaryResponseContent: ...

    @endpoint.get(
        "/skills/{skill_id}/versions/{version}/content",
        "HttpxBinaryResponseContent",
        headers={"Accept": "application/binary"},
    )
    async def retrieve(
        self,
        *ids: str,
        version: str = "",
        skill_id: str = "",
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Download a version of a skill as a zip file. (`GET /skills/{skill_id}/versions/{version}/content`)"""
        ...


class ContentWithRawResponse(RawView):
    """The calls of `Content`, answered with the HTTP response around it."""

    def __init__(self, content: Content) -> None:
        self._content = self._resource = content

    retrieve = raw(Content.retrieve)


class AsyncContentWithRawResponse(RawView):
    """The calls of `AsyncContent`, answered with the HTTP response around it."""

    def __init__(self, content: AsyncContent) -> None:
        self._content = self._resource = content

    retrieve = raw(AsyncContent.retrieve)


class ContentWithStreamingResponse(StreamingView):
    """The calls of `Content`, answered while the body is still to be read."""

    def __init__(self, content: Content) -> None:
        self._content = self._resource = content

    retrieve = streaming(Content.retrieve)


class AsyncContentWithStreamingResponse(StreamingView):
    """The calls of `AsyncContent`, answered while the body is still to be read."""

    def __init__(self, content: AsyncContent) -> None:
        self._content = self._resource = content

    retrieve = streaming(AsyncContent.retrieve)
