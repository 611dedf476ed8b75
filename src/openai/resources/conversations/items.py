# Made from api/conversations.py by `make generate`. Do not edit.
"""Conversations whose items the API keeps."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncConversationCursorPage
    from openai.pagination import SyncConversationCursorPage
    from openai.types.conversations.conversation_item import ConversationItem
    from openai.types.conversations.conversation_item_deleted import ConversationItemDeleted
    from openai.types.conversations.conversation_item_list import ConversationItemList
    from openai.types.responses.response_includable import ResponseIncludable
    from openai.types.responses.response_input_item_param import ResponseInputItemParam
    from openai.types.shared_params.metadata import Metadata
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncConversationCursorPage": "openai.pagination",
            "SyncConversationCursorPage": "openai.pagination",
            "ConversationItem": "openai.types.conversations.conversation_item",
            "ConversationItemDeleted": "openai.types.conversations.conversation_item_deleted",
            "ConversationItemList": "openai.types.conversations.conversation_item_list",
            "ResponseIncludable": "openai.types.responses.response_includable",
            "ResponseInputItemParam": "openai.types.responses.response_input_item_param",
            "Metadata": "openai.types.shared_params.metadata",
        },
    )

__all__ = [
    "Items",
    "AsyncItems",
    "ItemsWithRawResponse",
    "AsyncItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "AsyncItemsWithStreamingResponse",
]


class Items(SyncAPIResource):
    """The items of a conversation."""

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ItemsWithStreamingResponse(self)

    @endpoint.post(
        "/conversations/{conversation_id}/items",
        "ConversationItemList",
        query=["include"],
        before="create_item",
        after="created_item",
    )
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam] | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: Union[str, Iterable[Dict[str, object]]] | Omit = omit,
        role: str | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItemList:
        """Add items to a conversation. (`POST /conversations/{conversation_id}/items`)

        Args:
            items: The items to add, at most 20.
            include: Parts of the items that are left out of the answer unless named here.
            type: In place of `items`: the type of the one item to add, which is then what comes back.
            content: With `type`: what the item contains.
            role: With `type="message"`: who speaks, `user` if left out.
            metadata: With `type`: up to 16 pairs of text kept with the item.
        """
        ...

    @overload
    def update(
        self,
        item_id: str,
        *,
        conversation_id: str,
        content: Union[str, Iterable[Dict[str, object]]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem: ...

    @overload
    def update(
        self,
        conversation_id: str,
        item_id: str,
        /,
        *,
        content: Union[str, Iterable[Dict[str, object]]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem: ...

    @endpoint.post("/conversations/{conversation_id}/items/{item_id}", "ConversationItem")
    def update(
        self,
        *ids: str,
        item_id: str = "",
        conversation_id: str = "",
        content: Union[str, Iterable[Dict[str, object]]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem:
        """Change an item of a conversation. (`POST /conversations/{conversation_id}/items/{item_id}`)

        Args:
            content: What the item is to contain.
            metadata: Up to 16 pairs of text kept with the item.
        """
        ...

    @overload
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem: ...

    @overload
    def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        /,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem: ...

    @endpoint.get("/conversations/{conversation_id}/items/{item_id}", "ConversationItem")
    def retrieve(
        self,
        *ids: str,
        item_id: str = "",
        conversation_id: str = "",
        include: List[ResponseIncludable] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem:
        """Look up an item of a conversation. (`GET /conversations/{conversation_id}/items/{item_id}`)

        Args:
            include: Parts of the item that are left out unless named here.
        """
        ...

    @endpoint.get("/conversations/{conversation_id}/items", "ConversationItem", page="SyncConversationCursorPage")
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncConversationCursorPage[ConversationItem]:
        """List the items of a conversation, newest first. (`GET /conversations/{conversation_id}/items`)

        Args:
            after: The id of the item after which the page begins.
            include: Parts of the items that are left out unless named here.
            limit: Items per page, from 1 to 100. The API's default is 20.
            order: The API's default is `desc`, newest first.
        """
        ...

    @overload
    def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[Options]) -> ConversationItemDeleted: ...

    @overload
    def delete(self, conversation_id: str, item_id: str, /, **options: Unpack[Options]) -> ConversationItemDeleted: ...

    @endpoint.delete("/conversations/{conversation_id}/items/{item_id}", "ConversationItemDeleted")
    def delete(
        self,
        *ids: str,
        item_id: str = "",
        conversation_id: str = "",
        **options: Unpack[Options],
    ) -> ConversationItemDeleted:
        """Delete an item of a conversation. The conversation comes back, not the item.

        `DELETE /conversations/{conversation_id}/items/{item_id}`
        """
        ...


class AsyncItems(AsyncAPIResource):
    """The items of a conversation."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncItemsWithStreamingResponse(self)

    @endpoint.post(
        "/conversations/{conversation_id}/items",
        "ConversationItemList",
        query=["include"],
        before="create_item",
        after="created_item",
    )
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam] | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        type: str | Omit = omit,
        content: Union[str, Iterable[Dict[str, object]]] | Omit = omit,
        role: str | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItemList:
        """Add items to a conversation. (`POST /conversations/{conversation_id}/items`)

        Args:
            items: The items to add, at most 20.
            include: Parts of the items that are left out of the answer unless named here.
            type: In place of `items`: the type of the one item to add, which is then what comes back.
            content: With `type`: what the item contains.
            role: With `type="message"`: who speaks, `user` if left out.
            metadata: With `type`: up to 16 pairs of text kept with the item.
        """
        ...

    @overload
    async def update(
        self,
        item_id: str,
        *,
        conversation_id: str,
        content: Union[str, Iterable[Dict[str, object]]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem: ...

    @overload
    async def update(
        self,
        conversation_id: str,
        item_id: str,
        /,
        *,
        content: Union[str, Iterable[Dict[str, object]]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem: ...

    @endpoint.post("/conversations/{conversation_id}/items/{item_id}", "ConversationItem")
    async def update(
        self,
        *ids: str,
        item_id: str = "",
        conversation_id: str = "",
        content: Union[str, Iterable[Dict[str, object]]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem:
        """Change an item of a conversation. (`POST /conversations/{conversation_id}/items/{item_id}`)

        Args:
            content: What the item is to contain.
            metadata: Up to 16 pairs of text kept with the item.
        """
        ...

    @overload
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem: ...

    @overload
    async def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        /,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem: ...

    @endpoint.get("/conversations/{conversation_id}/items/{item_id}", "ConversationItem")
    async def retrieve(
        self,
        *ids: str,
        item_id: str = "",
        conversation_id: str = "",
        include: List[ResponseIncludable] | Omit = omit,
        **options: Unpack[Options],
    ) -> ConversationItem:
        """Look up an item of a conversation. (`GET /conversations/{conversation_id}/items/{item_id}`)

        Args:
            include: Parts of the item that are left out unless named here.
        """
        ...

    @endpoint.get("/conversations/{conversation_id}/items", "ConversationItem", page="AsyncConversationCursorPage")
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """List the items of a conversation, newest first. (`GET /conversations/{conversation_id}/items`)

        Args:
            after: The id of the item after which the page begins.
            include: Parts of the items that are left out unless named here.
            limit: Items per page, from 1 to 100. The API's default is 20.
            order: The API's default is `desc`, newest first.
        """
        ...

    @overload
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        **options: Unpack[Options],
    ) -> ConversationItemDeleted: ...

    @overload
    async def delete(
        self,
        conversation_id: str,
        item_id: str,
        /,
        **options: Unpack[Options],
    ) -> ConversationItemDeleted: ...

    @endpoint.delete("/conversations/{conversation_id}/items/{item_id}", "ConversationItemDeleted")
    async def delete(
        self,
        *ids: str,
        item_id: str = "",
        conversation_id: str = "",
        **options: Unpack[Options],
    ) -> ConversationItemDeleted:
        """Delete an item of a conversation. The conversation comes back, not the item.

        `DELETE /conversations/{conversation_id}/items/{item_id}`
        """
        ...


class ItemsWithRawResponse(RawView):
    """The calls of `Items`, answered with the HTTP response around it."""

    def __init__(self, items: Items) -> None:
        self._items = self._resource = items

    create = raw(Items.create)
    update = raw(Items.update)
    retrieve = raw(Items.retrieve)
    list = raw(Items.list)
    delete = raw(Items.delete)


class AsyncItemsWithRawResponse(RawView):
    """The calls of `AsyncItems`, answered with the HTTP response around it."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = self._resource = items

    create = raw(AsyncItems.create)
    update = raw(AsyncItems.update)
    retrieve = raw(AsyncItems.retrieve)
    list = raw(AsyncItems.list)
    delete = raw(AsyncItems.delete)


class ItemsWithStreamingResponse(StreamingView):
    """The calls of `Items`, answered while the body is still to be read."""

    def __init__(self, items: Items) -> None:
        self._items = self._resource = items

    create = streaming(Items.create)
    update = streaming(Items.update)
    retrieve = streaming(Items.retrieve)
    list = streaming(Items.list)
    delete = streaming(Items.delete)


class AsyncItemsWithStreamingResponse(StreamingView):
    """The calls of `AsyncItems`, answered while the body is still to be read."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = self._resource = items

    create = streaming(AsyncItems.create)
    update = streaming(AsyncItems.update)
    retrieve = streaming(AsyncItems.retrieve)
    list = streaming(AsyncItems.list)
    delete = streaming(AsyncItems.delete)
