# Made from api/responses.py by `make generate`. Do not edit.
"""Responses: a model answers, uses tools and keeps the state."""

from __future__ import annotations

from typing import Dict, Iterable, List, TYPE_CHECKING, Union, overload
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
    from openai.types.responses.response_includable import ResponseIncludable
    from openai.types.responses.response_input_item_deleted import ResponseInputItemDeleted
    from openai.types.responses.response_item import ResponseItem
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "ResponseIncludable": "openai.types.responses.response_includable",
            "ResponseInputItemDeleted": "openai.types.responses.response_input_item_deleted",
            "ResponseItem": "openai.types.responses.response_item",
        },
    )

__all__ = [
    "InputItems",
    "AsyncInputItems",
    "InputItemsWithRawResponse",
    "AsyncInputItemsWithRawResponse",
    "InputItemsWithStreamingResponse",
    "AsyncInputItemsWithStreamingResponse",
]


class InputItems(SyncAPIResource):
    """The items that a response was given as input."""

    @cached_property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return InputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return InputItemsWithStreamingResponse(self)

    @endpoint.post("/responses/{response_id}/input_items", "ResponseItem")
    def create(
        self,
        response_id: str,
        *,
        type: str,
        content: Union[str, Iterable[Dict[str, object]]],
        **options: Unpack[Options],
    ) -> ResponseItem:
        """Add an item to the input of a response. (`POST /responses/{response_id}/input_items`)

        Args:
            type: The type of the item, such as `message`.
            content: What the item contains.
        """
        ...

    @overload
    def delete(self, item_id: str, *, response_id: str, **options: Unpack[Options]) -> ResponseInputItemDeleted: ...

    @overload
    def delete(self, response_id: str, item_id: str, /, **options: Unpack[Options]) -> ResponseInputItemDeleted: ...

    @endpoint.delete(
        "/responses/{response_id}/input_items/{item_id}",
        "ResponseInputItemDeleted",
        after="input_item_deleted",
    )
    def delete(
        self,
        *ids: str,
        item_id: str = "",
        response_id: str = "",
        **options: Unpack[Options],
    ) -> ResponseInputItemDeleted:
        """Remove an item from the input of a response. (`DELETE /responses/{response_id}/input_items/{item_id}`)"""
        ...

    @endpoint.get("/responses/{response_id}/input_items", "ResponseItem", page="SyncCursorPage")
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[ResponseItem]:
        """List the items that a response was given as input, newest first.

        `GET /responses/{response_id}/input_items`

        Args:
            after: The id of the item after which the page begins.
            include: Parts of the items that are left out unless named here.
            limit: Items per page, from 1 to 100. The API's default is 20.
            order: The API's default is `desc`, newest first.
        """
        ...


class AsyncInputItems(AsyncAPIResource):
    """The items that a response was given as input."""

    @cached_property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncInputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncInputItemsWithStreamingResponse(self)

    @endpoint.post("/responses/{response_id}/input_items", "ResponseItem")
    async def create(
        self,
        response_id: str,
        *,
        type: str,
        content: Union[str, Iterable[Dict[str, object]]],
        **options: Unpack[Options],
    ) -> ResponseItem:
        """Add an item to the input of a response. (`POST /responses/{response_id}/input_items`)

        Args:
            type: The type of the item, such as `message`.
            content: What the item contains.
        """
        ...

    @overload
    async def delete(self, item_id: str, *, response_id: str, **options: Unpack[Options]) -> ResponseInputItemDeleted: ...

    @overload
    async def delete(self, response_id: str, item_id: str, /, **options: Unpack[Options]) -> ResponseInputItemDeleted: ...

    @endpoint.delete(
        "/responses/{response_id}/input_items/{item_id}",
        "ResponseInputItemDeleted",
        after="input_item_deleted",
    )
    async def delete(
        self,
        *ids: str,
        item_id: str = "",
        response_id: str = "",
        **options: Unpack[Options],
    ) -> ResponseInputItemDeleted:
        """Remove an item from the input of a response. (`DELETE /responses/{response_id}/input_items/{item_id}`)"""
        ...

    @endpoint.get("/responses/{response_id}/input_items", "ResponseItem", page="AsyncCursorPage")
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """List the items that a response was given as input, newest first.

        `GET /responses/{response_id}/input_items`

        Args:
            after: The id of the item after which the page begins.
            include: Parts of the items that are left out unless named here.
            limit: Items per page, from 1 to 100. The API's default is 20.
            order: The API's default is `desc`, newest first.
        """
        ...


class InputItemsWithRawResponse(RawView):
    """The calls of `InputItems`, answered with the HTTP response around it."""

    def __init__(self, input_items: InputItems) -> None:
        self._input_items = self._resource = input_items

    create = raw(InputItems.create)
    delete = raw(InputItems.delete)
    list = raw(InputItems.list)


class AsyncInputItemsWithRawResponse(RawView):
    """The calls of `AsyncInputItems`, answered with the HTTP response around it."""

    def __init__(self, input_items: AsyncInputItems) -> None:
        self._input_items = self._resource = input_items

    create = raw(AsyncInputItems.create)
    delete = raw(AsyncInputItems.delete)
    list = raw(AsyncInputItems.list)


class InputItemsWithStreamingResponse(StreamingView):
    """The calls of `InputItems`, answered while the body is still to be read."""

    def __init__(self, input_items: InputItems) -> None:
        self._input_items = self._resource = input_items

    create = streaming(InputItems.create)
    delete = streaming(InputItems.delete)
    list = streaming(InputItems.list)


class AsyncInputItemsWithStreamingResponse(StreamingView):
    """The calls of `AsyncInputItems`, answered while the body is still to be read."""

    def __init__(self, input_items: AsyncInputItems) -> None:
        self._input_items = self._resource = input_items

    create = streaming(AsyncInputItems.create)
    delete = streaming(AsyncInputItems.delete)
    list = streaming(AsyncInputItems.list)
