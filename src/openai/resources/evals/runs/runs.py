# Made from api/evals.py by `make generate`. Do not edit.
"""Evaluations of models against data."""

from __future__ import annotations

from typing import Optional, TYPE_CHECKING, overload
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
    from openai.resources.evals.runs.output_items import AsyncOutputItems
    from openai.resources.evals.runs.output_items import AsyncOutputItemsWithRawResponse
    from openai.resources.evals.runs.output_items import AsyncOutputItemsWithStreamingResponse
    from openai.resources.evals.runs.output_items import OutputItems
    from openai.resources.evals.runs.output_items import OutputItemsWithRawResponse
    from openai.resources.evals.runs.output_items import OutputItemsWithStreamingResponse
    from openai.types.evals.run_cancel_response import RunCancelResponse
    from openai.types.evals.run_create_response import RunCreateResponse
    from openai.types.evals.run_delete_response import RunDeleteResponse
    from openai.types.evals.run_list_response import RunListResponse
    from openai.types.evals.run_retrieve_response import RunRetrieveResponse
    from openai.types.shared_params.metadata import Metadata
    from openai.types.evals import run_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncOutputItems": "openai.resources.evals.runs.output_items",
            "AsyncOutputItemsWithRawResponse": "openai.resources.evals.runs.output_items",
            "AsyncOutputItemsWithStreamingResponse": "openai.resources.evals.runs.output_items",
            "OutputItems": "openai.resources.evals.runs.output_items",
            "OutputItemsWithRawResponse": "openai.resources.evals.runs.output_items",
            "OutputItemsWithStreamingResponse": "openai.resources.evals.runs.output_items",
            "RunCancelResponse": "openai.types.evals.run_cancel_response",
            "RunCreateResponse": "openai.types.evals.run_create_response",
            "RunDeleteResponse": "openai.types.evals.run_delete_response",
            "RunListResponse": "openai.types.evals.run_list_response",
            "RunRetrieveResponse": "openai.types.evals.run_retrieve_response",
            "Metadata": "openai.types.shared_params.metadata",
        },
    )

__all__ = [
    "Runs",
    "AsyncRuns",
    "RunsWithRawResponse",
    "AsyncRunsWithRawResponse",
    "RunsWithStreamingResponse",
    "AsyncRunsWithStreamingResponse",
]


class Runs(SyncAPIResource):
    """Runs of an evaluation."""

    @cached_property
    def output_items(self) -> OutputItems:
        from openai.resources.evals.runs.output_items import OutputItems

        return OutputItems(self._client)

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return RunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return RunsWithStreamingResponse(self)

    @endpoint.post("/evals/{eval_id}/runs", "RunCreateResponse")
    def create(
        self,
        eval_id: str,
        *,
        data_source: run_create_params.DataSource | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> RunCreateResponse:
        """Start a run of an evaluation in the background. The data must have the shape the evaluation asks for.

        `POST /evals/{eval_id}/runs`

        Args:
            data_source: Where the data of the run comes from; the API requires it, here or in `extra_body`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: What to call it.
        """
        ...

    @overload
    def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[Options]) -> RunRetrieveResponse: ...

    @overload
    def retrieve(self, eval_id: str, run_id: str, /, **options: Unpack[Options]) -> RunRetrieveResponse: ...

    @endpoint.get("/evals/{eval_id}/runs/{run_id}", "RunRetrieveResponse")
    def retrieve(
        self,
        *ids: str,
        run_id: str = "",
        eval_id: str = "",
        **options: Unpack[Options],
    ) -> RunRetrieveResponse:
        """Fetch the state of a run. (`GET /evals/{eval_id}/runs/{run_id}`)"""
        ...

    @endpoint.get("/evals/{eval_id}/runs", "RunListResponse", page="SyncCursorPage")
    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[RunListResponse]:
        """List the runs of an evaluation. (`GET /evals/{eval_id}/runs`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            order: By creation time. The API's default is `asc`, oldest first.
            status: Only runs with this status.
        """
        ...

    @overload
    def delete(self, run_id: str, *, eval_id: str, **options: Unpack[Options]) -> RunDeleteResponse: ...

    @overload
    def delete(self, eval_id: str, run_id: str, /, **options: Unpack[Options]) -> RunDeleteResponse: ...

    @endpoint.delete("/evals/{eval_id}/runs/{run_id}", "RunDeleteResponse")
    def delete(self, *ids: str, run_id: str = "", eval_id: str = "", **options: Unpack[Options]) -> RunDeleteResponse:
        """Delete a run. (`DELETE /evals/{eval_id}/runs/{run_id}`)"""
        ...

    @overload
    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[Options]) -> RunCancelResponse: ...

    @overload
    def cancel(self, eval_id: str, run_id: str, /, **options: Unpack[Options]) -> RunCancelResponse: ...

    @endpoint.post("/evals/{eval_id}/runs/{run_id}", "RunCancelResponse")
    def cancel(self, *ids: str, run_id: str = "", eval_id: str = "", **options: Unpack[Options]) -> RunCancelResponse:
        """Cancel a run. (`POST /evals/{eval_id}/runs/{run_id}`)"""
        ...


class AsyncRuns(AsyncAPIResource):
    """Runs of an evaluation."""

    @cached_property
    def output_items(self) -> AsyncOutputItems:
        from openai.resources.evals.runs.output_items import AsyncOutputItems

        return AsyncOutputItems(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncRunsWithStreamingResponse(self)

    @endpoint.post("/evals/{eval_id}/runs", "RunCreateResponse")
    async def create(
        self,
        eval_id: str,
        *,
        data_source: run_create_params.DataSource | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> RunCreateResponse:
        """Start a run of an evaluation in the background. The data must have the shape the evaluation asks for.

        `POST /evals/{eval_id}/runs`

        Args:
            data_source: Where the data of the run comes from; the API requires it, here or in `extra_body`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: What to call it.
        """
        ...

    @overload
    async def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[Options]) -> RunRetrieveResponse: ...

    @overload
    async def retrieve(self, eval_id: str, run_id: str, /, **options: Unpack[Options]) -> RunRetrieveResponse: ...

    @endpoint.get("/evals/{eval_id}/runs/{run_id}", "RunRetrieveResponse")
    async def retrieve(
        self,
        *ids: str,
        run_id: str = "",
        eval_id: str = "",
        **options: Unpack[Options],
    ) -> RunRetrieveResponse:
        """Fetch the state of a run. (`GET /evals/{eval_id}/runs/{run_id}`)"""
        ...

    @endpoint.get("/evals/{eval_id}/runs", "RunListResponse", page="AsyncCursorPage")
    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """List the runs of an evaluation. (`GET /evals/{eval_id}/runs`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            order: By creation time. The API's default is `asc`, oldest first.
            status: Only runs with this status.
        """
        ...

    @overload
    async def delete(self, run_id: str, *, eval_id: str, **options: Unpack[Options]) -> RunDeleteResponse: ...

    @overload
    async def delete(self, eval_id: str, run_id: str, /, **options: Unpack[Options]) -> RunDeleteResponse: ...

    @endpoint.delete("/evals/{eval_id}/runs/{run_id}", "RunDeleteResponse")
    async def delete(
        self,
        *ids: str,
        run_id: str = "",
        eval_id: str = "",
        **options: Unpack[Options],
    ) -> RunDeleteResponse:
        """Delete a run. (`DELETE /evals/{eval_id}/runs/{run_id}`)"""
        ...

    @overload
    async def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[Options]) -> RunCancelResponse: ...

    @overload
    async def cancel(self, eval_id: str, run_id: str, /, **options: Unpack[Options]) -> RunCancelResponse: ...

    @endpoint.post("/evals/{eval_id}/runs/{run_id}", "RunCancelResponse")
    async def cancel(
        self,
        *ids: str,
        run_id: str = "",
        eval_id: str = "",
        **options: Unpack[Options],
    ) -> RunCancelResponse:
        """Cancel a run. (`POST /evals/{eval_id}/runs/{run_id}`)"""
        ...


class RunsWithRawResponse(RawView):
    """The calls of `Runs`, answered with the HTTP response around it."""

    def __init__(self, runs: Runs) -> None:
        self._runs = self._resource = runs

    create = raw(Runs.create)
    retrieve = raw(Runs.retrieve)
    list = raw(Runs.list)
    delete = raw(Runs.delete)
    cancel = raw(Runs.cancel)

    @cached_property
    def output_items(self) -> OutputItemsWithRawResponse:
        from openai.resources.evals.runs.output_items import OutputItemsWithRawResponse

        return OutputItemsWithRawResponse(self._runs.output_items)


class AsyncRunsWithRawResponse(RawView):
    """The calls of `AsyncRuns`, answered with the HTTP response around it."""

    def __init__(self, runs: AsyncRuns) -> None:
        self._runs = self._resource = runs

    create = raw(AsyncRuns.create)
    retrieve = raw(AsyncRuns.retrieve)
    list = raw(AsyncRuns.list)
    delete = raw(AsyncRuns.delete)
    cancel = raw(AsyncRuns.cancel)

    @cached_property
    def output_items(self) -> AsyncOutputItemsWithRawResponse:
        from openai.resources.evals.runs.output_items import AsyncOutputItemsWithRawResponse

        return AsyncOutputItemsWithRawResponse(self._runs.output_items)


class RunsWithStreamingResponse(StreamingView):
    """The calls of `Runs`, answered while the body is still to be read."""

    def __init__(self, runs: Runs) -> None:
        self._runs = self._resource = runs

    create = streaming(Runs.create)
    retrieve = streaming(Runs.retrieve)
    list = streaming(Runs.list)
    delete = streaming(Runs.delete)
    cancel = streaming(Runs.cancel)

    @cached_property
    def output_items(self) -> OutputItemsWithStreamingResponse:
        from openai.resources.evals.runs.output_items import OutputItemsWithStreamingResponse

        return OutputItemsWithStreamingResponse(self._runs.output_items)


class AsyncRunsWithStreamingResponse(StreamingView):
    """The calls of `AsyncRuns`, answered while the body is still to be read."""

    def __init__(self, runs: AsyncRuns) -> None:
        self._runs = self._resource = runs

    create = streaming(AsyncRuns.create)
    retrieve = streaming(AsyncRuns.retrieve)
    list = streaming(AsyncRuns.list)
    delete = streaming(AsyncRuns.delete)
    cancel = streaming(AsyncRuns.cancel)

    @cached_property
    def output_items(self) -> AsyncOutputItemsWithStreamingResponse:
        from openai.resources.evals.runs.output_items import AsyncOutputItemsWithStreamingResponse

        return AsyncOutputItemsWithStreamingResponse(self._runs.output_items)
