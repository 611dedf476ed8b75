# Made from api/evals.py by `make generate`. Do not edit.
"""Evaluations of models against data."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
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
    from openai.types.evals.runs.output_item_list_response import OutputItemListResponse
    from openai.types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "OutputItemListResponse": "openai.types.evals.runs.output_item_list_response",
            "OutputItemRetrieveResponse": "openai.types.evals.runs.output_item_retrieve_response",
        },
    )

__all__ = [
    "OutputItems",
    "AsyncOutputItems",
    "OutputItemsWithRawResponse",
    "AsyncOutputItemsWithRawResponse",
    "OutputItemsWithStreamingResponse",
    "AsyncOutputItemsWithStreamingResponse",
]


class OutputItems(SyncAPIResource):
    """How the items of the data fared in a run."""

    @cached_property
    def with_raw_response(self) -> OutputItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return OutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return OutputItemsWithStreamingResponse(self)

    @overload
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        **options: Unpack[Options],
    ) -> OutputItemRetrieveResponse: ...

    @overload
    def retrieve(
        self,
        eval_id: str,
        run_id: str,
        output_item_id: str,
        /,
        **options: Unpack[Options],
    ) -> OutputItemRetrieveResponse: ...

    @endpoint.get("/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}", "OutputItemRetrieveResponse")
    def retrieve(
        self,
        *ids: str,
        output_item_id: str = "",
        eval_id: str = "",
        run_id: str = "",
        **options: Unpack[Options],
    ) -> OutputItemRetrieveResponse:
        """Fetch how one item fared in a run. (`GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`)"""
        ...

    @overload
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[OutputItemListResponse]: ...

    @overload
    def list(
        self,
        eval_id: str,
        run_id: str,
        /,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[OutputItemListResponse]: ...

    @endpoint.get("/evals/{eval_id}/runs/{run_id}/output_items", "OutputItemListResponse", page="SyncCursorPage")
    def list(
        self,
        *ids: str,
        run_id: str = "",
        eval_id: str = "",
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[OutputItemListResponse]:
        """List how the items of a run fared. (`GET /evals/{eval_id}/runs/{run_id}/output_items`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            order: By creation time. The API's default is `asc`, oldest first.
            status: Only items that passed, or only those that failed.
        """
        ...


class AsyncOutputItems(AsyncAPIResource):
    """How the items of the data fared in a run."""

    @cached_property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncOutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncOutputItemsWithStreamingResponse(self)

    @overload
    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        **options: Unpack[Options],
    ) -> OutputItemRetrieveResponse: ...

    @overload
    async def retrieve(
        self,
        eval_id: str,
        run_id: str,
        output_item_id: str,
        /,
        **options: Unpack[Options],
    ) -> OutputItemRetrieveResponse: ...

    @endpoint.get("/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}", "OutputItemRetrieveResponse")
    async def retrieve(
        self,
        *ids: str,
        output_item_id: str = "",
        eval_id: str = "",
        run_id: str = "",
        **options: Unpack[Options],
    ) -> OutputItemRetrieveResponse:
        """Fetch how one item fared in a run. (`GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`)"""
        ...

    @overload
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]: ...

    @overload
    def list(
        self,
        eval_id: str,
        run_id: str,
        /,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]: ...

    @endpoint.get("/evals/{eval_id}/runs/{run_id}/output_items", "OutputItemListResponse", page="AsyncCursorPage")
    def list(
        self,
        *ids: str,
        run_id: str = "",
        eval_id: str = "",
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """List how the items of a run fared. (`GET /evals/{eval_id}/runs/{run_id}/output_items`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            order: By creation time. The API's default is `asc`, oldest first.
            status: Only items that passed, or only those that failed.
        """
        ...


class OutputItemsWithRawResponse(RawView):
    """The calls of `OutputItems`, answered with the HTTP response around it."""

    def __init__(self, output_items: OutputItems) -> None:
        self._output_items = self._resource = output_items

    retrieve = raw(OutputItems.retrieve)
    list = raw(OutputItems.list)


class AsyncOutputItemsWithRawResponse(RawView):
    """The calls of `AsyncOutputItems`, answered with the HTTP response around it."""

    def __init__(self, output_items: AsyncOutputItems) -> None:
        self._output_items = self._resource = output_items

    retrieve = raw(AsyncOutputItems.retrieve)
    list = raw(AsyncOutputItems.list)


class OutputItemsWithStreamingResponse(StreamingView):
    """The calls of `OutputItems`, answered while the body is still to be read."""

    def __init__(self, output_items: OutputItems) -> None:
        self._output_items = self._resource = output_items

    retrieve = streaming(OutputItems.retrieve)
    list = streaming(OutputItems.list)


class AsyncOutputItemsWithStreamingResponse(StreamingView):
    """The calls of `AsyncOutputItems`, answered while the body is still to be read."""

    def __init__(self, output_items: AsyncOutputItems) -> None:
        self._output_items = self._resource = output_items

    retrieve = streaming(AsyncOutputItems.retrieve)
    list = streaming(AsyncOutputItems.list)
