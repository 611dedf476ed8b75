# Made from api/chatkit.py by `make generate`. Do not edit.
"""Chat interfaces hosted by the API (beta)."""

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
    from openai.pagination import AsyncConversationCursorPage
    from openai.pagination import SyncConversationCursorPage
    from openai.types.beta.chatkit.chatkit_thread import ChatKitThread
    from openai.types.beta.chatkit.chatkit_thread_item_list import Data
    from openai.types.beta.chatkit.thread_delete_response import ThreadDeleteResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncConversationCursorPage": "openai.pagination",
            "SyncConversationCursorPage": "openai.pagination",
            "ChatKitThread": "openai.types.beta.chatkit.chatkit_thread",
            "Data": "openai.types.beta.chatkit.chatkit_thread_item_list",
            "ThreadDeleteResponse": "openai.types.beta.chatkit.thread_delete_response",
        },
    )

__all__ = [
    "Threads",
    "AsyncThreads",
    "ThreadsWithRawResponse",
    "AsyncThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
    "AsyncThreadsWithStreamingResponse",
]


class Threads(SyncAPIResource):
    """The chats of your end users."""

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ThreadsWithStreamingResponse(self)

    @endpoint.get("/chatkit/threads/{thread_id}", "ChatKitThread", headers={"OpenAI-Beta": "chatkit_beta=v1"})
    def retrieve(self, thread_id: str, **options: Unpack[Options]) -> ChatKitThread:
        """Look up a thread. (`GET /chatkit/threads/{thread_id}`)"""
        ...

    @endpoint.get(
        "/chatkit/threads",
        "ChatKitThread",
        page="SyncConversationCursorPage",
        headers={"OpenAI-Beta": "chatkit_beta=v1"},
    )
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncConversationCursorPage[ChatKitThread]:
        """List threads, newest first, of all users or of one. (`GET /chatkit/threads`)

        Args:
            after: The id after which the page begins.
            before: The id before which the page ends.
            limit: How many at most per page, up to 100. The API's default is 20.
            order: The order by time. The API's default is `desc`, newest first.
            user: Only threads of this user, 1 to 512 characters; of all if left out.
        """
        ...

    @endpoint.delete("/chatkit/threads/{thread_id}", "ThreadDeleteResponse", headers={"OpenAI-Beta": "chatkit_beta=v1"})
    def delete(self, thread_id: str, **options: Unpack[Options]) -> ThreadDeleteResponse:
        """Delete a thread with its items and attachments. (`DELETE /chatkit/threads/{thread_id}`)"""
        ...

    @endpoint.get(
        "/chatkit/threads/{thread_id}/items",
        "Data",
        page="SyncConversationCursorPage",
        headers={"OpenAI-Beta": "chatkit_beta=v1"},
    )
    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncConversationCursorPage[Data]:
        """List the items of a thread, newest first. (`GET /chatkit/threads/{thread_id}/items`)

        Args:
            after: The id after which the page begins.
            before: The id before which the page ends.
            limit: How many at most per page, up to 100. The API's default is 20.
            order: The order by time. The API's default is `desc`, newest first.
        """
        ...


class AsyncThreads(AsyncAPIResource):
    """The chats of your end users."""

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncThreadsWithStreamingResponse(self)

    @endpoint.get("/chatkit/threads/{thread_id}", "ChatKitThread", headers={"OpenAI-Beta": "chatkit_beta=v1"})
    async def retrieve(self, thread_id: str, **options: Unpack[Options]) -> ChatKitThread:
        """Look up a thread. (`GET /chatkit/threads/{thread_id}`)"""
        ...

    @endpoint.get(
        "/chatkit/threads",
        "ChatKitThread",
        page="AsyncConversationCursorPage",
        headers={"OpenAI-Beta": "chatkit_beta=v1"},
    )
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """List threads, newest first, of all users or of one. (`GET /chatkit/threads`)

        Args:
            after: The id after which the page begins.
            before: The id before which the page ends.
            limit: How many at most per page, up to 100. The API's default is 20.
            order: The order by time. The API's default is `desc`, newest first.
            user: Only threads of this user, 1 to 512 characters; of all if left out.
        """
        ...

    @endpoint.delete("/chatkit/threads/{thread_id}", "ThreadDeleteResponse", headers={"OpenAI-Beta": "chatkit_beta=v1"})
    async def delete(self, thread_id: str, **options: Unpack[Options]) -> ThreadDeleteResponse:
        """Delete a thread with its items and attachments. (`DELETE /chatkit/threads/{thread_id}`)"""
        ...

    @endpoint.get(
        "/chatkit/threads/{thread_id}/items",
        "Data",
        page="AsyncConversationCursorPage",
        headers={"OpenAI-Beta": "chatkit_beta=v1"},
    )
    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Data, AsyncConversationCursorPage[Data]]:
        """List the items of a thread, newest first. (`GET /chatkit/threads/{thread_id}/items`)

        Args:
            after: The id after which the page begins.
            before: The id before which the page ends.
            limit: How many at most per page, up to 100. The API's default is 20.
            order: The order by time. The API's default is `desc`, newest first.
        """
        ...


class ThreadsWithRawResponse(RawView):
    """The calls of `Threads`, answered with the HTTP response around it."""

    def __init__(self, threads: Threads) -> None:
        self._threads = self._resource = threads

    retrieve = raw(Threads.retrieve)
    list = raw(Threads.list)
    delete = raw(Threads.delete)
    list_items = raw(Threads.list_items)


class AsyncThreadsWithRawResponse(RawView):
    """The calls of `AsyncThreads`, answered with the HTTP response around it."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = self._resource = threads

    retrieve = raw(AsyncThreads.retrieve)
    list = raw(AsyncThreads.list)
    delete = raw(AsyncThreads.delete)
    list_items = raw(AsyncThreads.list_items)


class ThreadsWithStreamingResponse(StreamingView):
    """The calls of `Threads`, answered while the body is still to be read."""

    def __init__(self, threads: Threads) -> None:
        self._threads = self._resource = threads

    retrieve = streaming(Threads.retrieve)
    list = streaming(Threads.list)
    delete = streaming(Threads.delete)
    list_items = streaming(Threads.list_items)


class AsyncThreadsWithStreamingResponse(StreamingView):
    """The calls of `AsyncThreads`, answered while the body is still to be read."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = self._resource = threads

    retrieve = streaming(AsyncThreads.retrieve)
    list = streaming(AsyncThreads.list)
    delete = streaming(AsyncThreads.delete)
    list_items = streaming(AsyncThreads.list_items)
