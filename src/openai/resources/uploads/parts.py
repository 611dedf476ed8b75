# Made from api/uploads.py by `make generate`. Do not edit.
"""Large files sent in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._types import FileTypes
    from openai.types.uploads.upload_part import UploadPart
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "FileTypes": "openai._types",
            "UploadPart": "openai.types.uploads.upload_part",
        },
    )

__all__ = [
    "Parts",
    "AsyncParts",
    "PartsWithRawResponse",
    "AsyncPartsWithRawResponse",
    "PartsWithStreamingResponse",
    "AsyncPartsWithStreamingResponse",
]


class Parts(SyncAPIResource):
    """The parts of an upload."""

    @cached_property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return PartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return PartsWithStreamingResponse(self)

    @endpoint.post("/uploads/{upload_id}/parts", "UploadPart", files=[("data",)])
    def create(self, upload_id: str, *, data: FileTypes, **options: Unpack[Options]) -> UploadPart:
        """Add a part of up to 64 MB to an upload. Parts may be sent in parallel; `complete` puts them in order.

        `POST /uploads/{upload_id}/parts`

        Args:
            data: The bytes of the part.
        """
        ...


class AsyncParts(AsyncAPIResource):
    """The parts of an upload."""

    @cached_property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncPartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncPartsWithStreamingResponse(self)

    @endpoint.post("/uploads/{upload_id}/parts", "UploadPart", files=[("data",)])
    async def create(self, upload_id: str, *, data: FileTypes, **options: Unpack[Options]) -> UploadPart:
        """Add a part of up to 64 MB to an upload. Parts may be sent in parallel; `complete` puts them in order.

        `POST /uploads/{upload_id}/parts`

        Args:
            data: The bytes of the part.
        """
        ...


class PartsWithRawResponse(RawView):
    """The calls of `Parts`, answered with the HTTP response around it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = self._resource = parts

    create = raw(Parts.create)


class AsyncPartsWithRawResponse(RawView):
    """The calls of `AsyncParts`, answered with the HTTP response around it."""

    def __init__(self, parts: AsyncParts) -> None:
        self._parts = self._resource = parts

    create = raw(AsyncParts.create)


class PartsWithStreamingResponse(StreamingView):
    """The calls of `Parts`, answered while the body is still to be read."""

    def __init__(self, parts: Parts) -> None:
        self._parts = self._resource = parts

    create = streaming(Parts.create)


class AsyncPartsWithStreamingResponse(StreamingView):
    """The calls of `AsyncParts`, answered while the body is still to be read."""

    def __init__(self, parts: AsyncParts) -> None:
        self._parts = self._resource = parts

    create = streaming(AsyncParts.create)
