# Made from api/chat.py by `make generate`. Do not edit.
"""Chat: a model answers a conversation."""

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
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.chat.chat_completion_store_message import ChatCompletionStoreMessage
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "ChatCompletionStoreMessage": "openai.types.chat.chat_completion_store_message",
        },
    )

__all__ = [
    "Messages",
    "AsyncMessages",
    "MessagesWithRawResponse",
    "AsyncMessagesWithRawResponse",
    "MessagesWithStreamingResponse",
    "AsyncMessagesWithStreamingResponse",
]


class Messages(SyncAPIResource):
    """Messages of stored completions."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return MessagesWithStreamingResponse(self)

    @endpoint.get("/chat/completions/{completion_id}/messages", "ChatCompletionStoreMessage", page="SyncCursorPage")
    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[ChatCompletionStoreMessage]:
        """List the input messages of a stored completion. (`GET /chat/completions/{completion_id}/messages`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            order: By creation time. The API's default is `asc`, oldest first.
        """
        ...


class AsyncMessages(AsyncAPIResource):
    """Messages of stored completions."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncMessagesWithStreamingResponse(self)

    @endpoint.get("/chat/completions/{completion_id}/messages", "ChatCompletionStoreMessage", page="AsyncCursorPage")
    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """List the input messages of a stored completion. (`GET /chat/completions/{completion_id}/messages`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            order: By creation time. The API's default is `asc`, oldest first.
        """
        ...


class MessagesWithRawResponse(RawView):
    """The calls of `Messages`, answered with the HTTP response around it."""

    def __init__(self, messages: Messages) -> None:
        self._messages = self._resource = messages

    list = raw(Messages.list)


class AsyncMessagesWithRawResponse(RawView):
    """The calls of `AsyncMessages`, answered with the HTTP response around it."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = self._resource = messages

    list = raw(AsyncMessages.list)


class MessagesWithStreamingResponse(StreamingView):
    """The calls of `Messages`, answered while the body is still to be read."""

    def __init__(self, messages: Messages) -> None:
        self._messages = self._resource = messages

    list = streaming(Messages.list)


class AsyncMessagesWithStreamingResponse(StreamingView):
    """The calls of `AsyncMessages`, answered while the body is still to be read."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = self._resource = messages

    list = streaming(AsyncMessages.list)
