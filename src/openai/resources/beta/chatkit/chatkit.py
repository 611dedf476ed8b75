# Made from api/chatkit.py by `make generate`. Do not edit.
"""Chat interfaces hosted by the API (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai._core import lazy
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai.resources.beta.chatkit.sessions import AsyncSessions
    from openai.resources.beta.chatkit.sessions import AsyncSessionsWithRawResponse
    from openai.resources.beta.chatkit.sessions import AsyncSessionsWithStreamingResponse
    from openai.resources.beta.chatkit.sessions import Sessions
    from openai.resources.beta.chatkit.sessions import SessionsWithRawResponse
    from openai.resources.beta.chatkit.sessions import SessionsWithStreamingResponse
    from openai.resources.beta.chatkit.threads import AsyncThreads
    from openai.resources.beta.chatkit.threads import AsyncThreadsWithRawResponse
    from openai.resources.beta.chatkit.threads import AsyncThreadsWithStreamingResponse
    from openai.resources.beta.chatkit.threads import Threads
    from openai.resources.beta.chatkit.threads import ThreadsWithRawResponse
    from openai.resources.beta.chatkit.threads import ThreadsWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncSessions": "openai.resources.beta.chatkit.sessions",
            "AsyncSessionsWithRawResponse": "openai.resources.beta.chatkit.sessions",
            "AsyncSessionsWithStreamingResponse": "openai.resources.beta.chatkit.sessions",
            "Sessions": "openai.resources.beta.chatkit.sessions",
            "SessionsWithRawResponse": "openai.resources.beta.chatkit.sessions",
            "SessionsWithStreamingResponse": "openai.resources.beta.chatkit.sessions",
            "AsyncThreads": "openai.resources.beta.chatkit.threads",
            "AsyncThreadsWithRawResponse": "openai.resources.beta.chatkit.threads",
            "AsyncThreadsWithStreamingResponse": "openai.resources.beta.chatkit.threads",
            "Threads": "openai.resources.beta.chatkit.threads",
            "ThreadsWithRawResponse": "openai.resources.beta.chatkit.threads",
            "ThreadsWithStreamingResponse": "openai.resources.beta.chatkit.threads",
        },
    )

__all__ = [
    "ChatKit",
    "AsyncChatKit",
    "ChatKitWithRawResponse",
    "AsyncChatKitWithRawResponse",
    "ChatKitWithStreamingResponse",
    "AsyncChatKitWithStreamingResponse",
]


class ChatKit(SyncAPIResource):
    """Chat interfaces hosted by the API (beta)."""

    @cached_property
    def sessions(self) -> Sessions:
        from openai.resources.beta.chatkit.sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def threads(self) -> Threads:
        from openai.resources.beta.chatkit.threads import Threads

        return Threads(self._client)

    @cached_property
    def with_raw_response(self) -> ChatKitWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ChatKitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatKitWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ChatKitWithStreamingResponse(self)


class AsyncChatKit(AsyncAPIResource):
    """Chat interfaces hosted by the API (beta)."""

    @cached_property
    def sessions(self) -> AsyncSessions:
        from openai.resources.beta.chatkit.sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        from openai.resources.beta.chatkit.threads import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatKitWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncChatKitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncChatKitWithStreamingResponse(self)


class ChatKitWithRawResponse(RawView):
    """The calls of `ChatKit`, answered with the HTTP response around it."""

    def __init__(self, chatkit: ChatKit) -> None:
        self._chatkit = self._resource = chatkit

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from openai.resources.beta.chatkit.sessions import SessionsWithRawResponse

        return SessionsWithRawResponse(self._chatkit.sessions)

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        from openai.resources.beta.chatkit.threads import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._chatkit.threads)


class AsyncChatKitWithRawResponse(RawView):
    """The calls of `AsyncChatKit`, answered with the HTTP response around it."""

    def __init__(self, chatkit: AsyncChatKit) -> None:
        self._chatkit = self._resource = chatkit

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from openai.resources.beta.chatkit.sessions import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._chatkit.sessions)

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        from openai.resources.beta.chatkit.threads import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._chatkit.threads)


class ChatKitWithStreamingResponse(StreamingView):
    """The calls of `ChatKit`, answered while the body is still to be read."""

    def __init__(self, chatkit: ChatKit) -> None:
        self._chatkit = self._resource = chatkit

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from openai.resources.beta.chatkit.sessions import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._chatkit.sessions)

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        from openai.resources.beta.chatkit.threads import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._chatkit.threads)


class AsyncChatKitWithStreamingResponse(StreamingView):
    """The calls of `AsyncChatKit`, answered while the body is still to be read."""

    def __init__(self, chatkit: AsyncChatKit) -> None:
        self._chatkit = self._resource = chatkit

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from openai.resources.beta.chatkit.sessions import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._chatkit.sessions)

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        from openai.resources.beta.chatkit.threads import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._chatkit.threads)
