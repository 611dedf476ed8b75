# Made from api/batches.py by `make generate`. Do not edit.
"""Many requests in one file, answered within a day."""

from __future__ import annotations

from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.batch import Batch
    from openai.types.shared_params.metadata import Metadata
    from openai.types import batch_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "Batch": "openai.types.batch",
            "Metadata": "openai.types.shared_params.metadata",
        },
    )

__all__ = [
    "Batches",
    "AsyncBatches",
    "BatchesWithRawResponse",
    "AsyncBatchesWithRawResponse",
    "BatchesWithStreamingResponse",
    "AsyncBatchesWithStreamingResponse",
]


class Batches(SyncAPIResource):
    """Many requests in one file, answered within a day."""

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return BatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return BatchesWithStreamingResponse(self)

    @endpoint.post("/batches", "Batch")
    def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
        **options: Unpack[Options],
    ) -> Batch:
        """Start a batch: run the requests of an uploaded file within 24 hours.

        `POST /batches`

        Args:
            completion_window: Only `24h`.
            endpoint: The path all requests go to. With `/v1/embeddings`, a batch holds at most 50,000 inputs.
            input_file_id: A JSONL file with purpose `batch`; at most 50,000 requests and 200 MB.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            output_expires_after: When the result files are deleted.
        """
        ...

    @endpoint.get("/batches/{batch_id}", "Batch")
    def retrieve(self, batch_id: str, **options: Unpack[Options]) -> Batch:
        """Fetch the state of a batch. (`GET /batches/{batch_id}`)"""
        ...

    @endpoint.get("/batches", "Batch", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Batch]:
        """List the batches of the organization. (`GET /batches`)

        Args:
            after: Id of the batch the page starts behind.
            limit: Batches per page, 1 to 100. The API's default is 20.
        """
        ...

    @endpoint.post("/batches/{batch_id}/cancel", "Batch")
    def cancel(self, batch_id: str, **options: Unpack[Options]) -> Batch:
        """Cancel a batch. This can take 10 minutes, in which it is `cancelling`; what is done by then can be found in
        the output file.

        `POST /batches/{batch_id}/cancel`
        """
        ...


class AsyncBatches(AsyncAPIResource):
    """Many requests in one file, answered within a day."""

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncBatchesWithStreamingResponse(self)

    @endpoint.post("/batches", "Batch")
    async def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
        **options: Unpack[Options],
    ) -> Batch:
        """Start a batch: run the requests of an uploaded file within 24 hours.

        `POST /batches`

        Args:
            completion_window: Only `24h`.
            endpoint: The path all requests go to. With `/v1/embeddings`, a batch holds at most 50,000 inputs.
            input_file_id: A JSONL file with purpose `batch`; at most 50,000 requests and 200 MB.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            output_expires_after: When the result files are deleted.
        """
        ...

    @endpoint.get("/batches/{batch_id}", "Batch")
    async def retrieve(self, batch_id: str, **options: Unpack[Options]) -> Batch:
        """Fetch the state of a batch. (`GET /batches/{batch_id}`)"""
        ...

    @endpoint.get("/batches", "Batch", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """List the batches of the organization. (`GET /batches`)

        Args:
            after: Id of the batch the page starts behind.
            limit: Batches per page, 1 to 100. The API's default is 20.
        """
        ...

    @endpoint.post("/batches/{batch_id}/cancel", "Batch")
    async def cancel(self, batch_id: str, **options: Unpack[Options]) -> Batch:
        """Cancel a batch. This can take 10 minutes, in which it is `cancelling`; what is done by then can be found in
        the output file.

        `POST /batches/{batch_id}/cancel`
        """
        ...


class BatchesWithRawResponse(RawView):
    """The calls of `Batches`, answered with the HTTP response around it."""

    def __init__(self, batches: Batches) -> None:
        self._batches = self._resource = batches

    create = raw(Batches.create)
    retrieve = raw(Batches.retrieve)
    list = raw(Batches.list)
    cancel = raw(Batches.cancel)


class AsyncBatchesWithRawResponse(RawView):
    """The calls of `AsyncBatches`, answered with the HTTP response around it."""

    def __init__(self, batches: AsyncBatches) -> None:
        self._batches = self._resource = batches

    create = raw(AsyncBatches.create)
    retrieve = raw(AsyncBatches.retrieve)
    list = raw(AsyncBatches.list)
    cancel = raw(AsyncBatches.cancel)


class BatchesWithStreamingResponse(StreamingView):
    """The calls of `Batches`, answered while the body is still to be read."""

    def __init__(self, batches: Batches) -> None:
        self._batches = self._resource = batches

    create = streaming(Batches.create)
    retrieve = streaming(Batches.retrieve)
    list = streaming(Batches.list)
    cancel = streaming(Batches.cancel)


class AsyncBatchesWithStreamingResponse(StreamingView):
    """The calls of `AsyncBatches`, answered while the body is still to be read."""

    def __init__(self, batches: AsyncBatches) -> None:
        self._batches = self._resource = batches

    create = streaming(AsyncBatches.create)
    retrieve = streaming(AsyncBatches.retrieve)
    list = streaming(AsyncBatches.list)
    cancel = streaming(AsyncBatches.cancel)
