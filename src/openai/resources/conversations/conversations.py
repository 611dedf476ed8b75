# Made from api/conversations.py by `make generate`. Do not edit.
"""Conversations whose items the API keeps."""

from __future__ import annotations

from typing import Iterable, Optional, TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.resources.conversations.items import AsyncItems
    from openai.resources.conversations.items import AsyncItemsWithRawResponse
    from openai.resources.conversations.items import AsyncItemsWithStreamingResponse
    from openai.resources.conversations.items import Items
    from openai.resources.conversations.items import ItemsWithRawResponse
    from openai.resources.conversations.items import ItemsWithStreamingResponse
    from openai.types.conversations.conversation import Conversation
    from openai.types.conversations.conversation_deleted_resource import ConversationDeletedResource
    from openai.types.responses.response_input_item_param import ResponseInputItemParam
    from openai.types.shared_params.metadata import Metadata
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "AsyncItems": "openai.resources.conversations.items",
            "AsyncItemsWithRawResponse": "openai.resources.conversations.items",
            "AsyncItemsWithStreamingResponse": "openai.resources.conversations.items",
            "Items": "openai.resources.conversations.items",
            "ItemsWithRawResponse": "openai.resources.conversations.items",
            "ItemsWithStreamingResponse": "openai.resources.conversations.items",
            "Conversation": "openai.types.conversations.conversation",
            "ConversationDeletedResource": "openai.types.conversations.conversation_deleted_resource",
            "ResponseInputItemParam": "openai.types.responses.response_input_item_param",
            "Metadata": "openai.types.shared_params.metadata",
        },
    )

__all__ = [
    "Conversations",
    "AsyncConversations",
    "ConversationsWithRawResponse",
    "AsyncConversationsWithRawResponse",
    "ConversationsWithStreamingResponse",
    "AsyncConversationsWithStreamingResponse",
]


class Conversations(SyncAPIResource):
    """Conversations whose items the API keeps."""

    @cached_property
    def items(self) -> Items:
        from openai.resources.conversations.items import Items

        return Items(self._client)

    @cached_property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ConversationsWithStreamingResponse(self)

    @endpoint.post("/conversations", "Conversation")
    def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Conversation:
        """Create a conversation, empty or with first items. (`POST /conversations`)

        Args:
            items: The first items, at most 20; more can be added later.
            metadata: Up to 16 pairs kept with the conversation: keys of at most 64 characters, values of at most
                512.
        """
        ...

    @endpoint.get("/conversations/{conversation_id}", "Conversation")
    def retrieve(self, conversation_id: str, **options: Unpack[Options]) -> Conversation:
        """Look up a conversation. (`GET /conversations/{conversation_id}`)"""
        ...

    @endpoint.post("/conversations/{conversation_id}", "Conversation")
    def update(self, conversation_id: str, *, metadata: Optional[Metadata], **options: Unpack[Options]) -> Conversation:
        """Change the metadata of a conversation. (`POST /conversations/{conversation_id}`)

        Args:
            metadata: Up to 16 pairs kept with the conversation: keys of at most 64 characters, values of at most
                512.
        """
        ...

    @endpoint.delete("/conversations/{conversation_id}", "ConversationDeletedResource")
    def delete(self, conversation_id: str, **options: Unpack[Options]) -> ConversationDeletedResource:
        """Delete a conversation; its items are not deleted. (`DELETE /conversations/{conversation_id}`)"""
        ...


class AsyncConversations(AsyncAPIResource):
    """Conversations whose items the API keeps."""

    @cached_property
    def items(self) -> AsyncItems:
        from openai.resources.conversations.items import AsyncItems

        return AsyncItems(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncConversationsWithStreamingResponse(self)

    @endpoint.post("/conversations", "Conversation")
    async def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Conversation:
        """Create a conversation, empty or with first items. (`POST /conversations`)

        Args:
            items: The first items, at most 20; more can be added later.
            metadata: Up to 16 pairs kept with the conversation: keys of at most 64 characters, values of at most
                512.
        """
        ...

    @endpoint.get("/conversations/{conversation_id}", "Conversation")
    async def retrieve(self, conversation_id: str, **options: Unpack[Options]) -> Conversation:
        """Look up a conversation. (`GET /conversations/{conversation_id}`)"""
        ...

    @endpoint.post("/conversations/{conversation_id}", "Conversation")
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        **options: Unpack[Options],
    ) -> Conversation:
        """Change the metadata of a conversation. (`POST /conversations/{conversation_id}`)

        Args:
            metadata: Up to 16 pairs kept with the conversation: keys of at most 64 characters, values of at most
                512.
        """
        ...

    @endpoint.delete("/conversations/{conversation_id}", "ConversationDeletedResource")
    async def delete(self, conversation_id: str, **options: Unpack[Options]) -> ConversationDeletedResource:
        """Delete a conversation; its items are not deleted. (`DELETE /conversations/{conversation_id}`)"""
        ...


class ConversationsWithRawResponse(RawView):
    """The calls of `Conversations`, answered with the HTTP response around it."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = self._resource = conversations

    create = raw(Conversations.create)
    retrieve = raw(Conversations.retrieve)
    update = raw(Conversations.update)
    delete = raw(Conversations.delete)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        from openai.resources.conversations.items import ItemsWithRawResponse

        return ItemsWithRawResponse(self._conversations.items)


class AsyncConversationsWithRawResponse(RawView):
    """The calls of `AsyncConversations`, answered with the HTTP response around it."""

    def __init__(self, conversations: AsyncConversations) -> None:
        self._conversations = self._resource = conversations

    create = raw(AsyncConversations.create)
    retrieve = raw(AsyncConversations.retrieve)
    update = raw(AsyncConversations.update)
    delete = raw(AsyncConversations.delete)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        from openai.resources.conversations.items import AsyncItemsWithRawResponse

        return AsyncItemsWithRawResponse(self._conversations.items)


class ConversationsWithStreamingResponse(StreamingView):
    """The calls of `Conversations`, answered while the body is still to be read."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = self._resource = conversations

    create = streaming(Conversations.create)
    retrieve = streaming(Conversations.retrieve)
    update = streaming(Conversations.update)
    delete = streaming(Conversations.delete)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        from openai.resources.conversations.items import ItemsWithStreamingResponse

        return ItemsWithStreamingResponse(self._conversations.items)


class AsyncConversationsWithStreamingResponse(StreamingView):
    """The calls of `AsyncConversations`, answered while the body is still to be read."""

    def __init__(self, conversations: AsyncConversations) -> None:
        self._conversations = self._resource = conversations

    create = streaming(AsyncConversations.create)
    retrieve = streaming(AsyncConversations.retrieve)
    update = streaming(AsyncConversations.update)
    delete = streaming(AsyncConversations.delete)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        from openai.resources.conversations.items import AsyncItemsWithStreamingResponse

        return AsyncItemsWithStreamingResponse(self._conversations.items)
