# Made from api/chat.py by `make generate`. Do not edit.
"""Chat: a model answers a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai._core import lazy
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai.resources.chat.completions.completions import AsyncCompletions
    from openai.resources.chat.completions.completions import AsyncCompletionsWithRawResponse
    from openai.resources.chat.completions.completions import AsyncCompletionsWithStreamingResponse
    from openai.resources.chat.completions.completions import Completions
    from openai.resources.chat.completions.completions import CompletionsWithRawResponse
    from openai.resources.chat.completions.completions import CompletionsWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncCompletions": "openai.resources.chat.completions.completions",
            "AsyncCompletionsWithRawResponse": "openai.resources.chat.completions.completions",
            "AsyncCompletionsWithStreamingResponse": "openai.resources.chat.completions.completions",
            "Completions": "openai.resources.chat.completions.completions",
            "CompletionsWithRawResponse": "openai.resources.chat.completions.completions",
            "CompletionsWithStreamingResponse": "openai.resources.chat.completions.completions",
        },
    )

__all__ = [
    "Chat",
    "AsyncChat",
    "ChatWithRawResponse",
    "AsyncChatWithRawResponse",
    "ChatWithStreamingResponse",
    "AsyncChatWithStreamingResponse",
]


class Chat(SyncAPIResource):
    """The chat calls."""

    @cached_property
    def completions(self) -> Completions:
        from openai.resources.chat.completions.completions import Completions

        return Completions(self._client)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ChatWithStreamingResponse(self)


class AsyncChat(AsyncAPIResource):
    """The chat calls."""

    @cached_property
    def completions(self) -> AsyncCompletions:
        from openai.resources.chat.completions.completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncChatWithStreamingResponse(self)


class ChatWithRawResponse(RawView):
    """The calls of `Chat`, answered with the HTTP response around it."""

    def __init__(self, chat: Chat) -> None:
        self._chat = self._resource = chat

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        from openai.resources.chat.completions.completions import CompletionsWithRawResponse

        return CompletionsWithRawResponse(self._chat.completions)


class AsyncChatWithRawResponse(RawView):
    """The calls of `AsyncChat`, answered with the HTTP response around it."""

    def __init__(self, chat: AsyncChat) -> None:
        self._chat = self._resource = chat

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        from openai.resources.chat.completions.completions import AsyncCompletionsWithRawResponse

        return AsyncCompletionsWithRawResponse(self._chat.completions)


class ChatWithStreamingResponse(StreamingView):
    """The calls of `Chat`, answered while the body is still to be read."""

    def __init__(self, chat: Chat) -> None:
        self._chat = self._resource = chat

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        from openai.resources.chat.completions.completions import CompletionsWithStreamingResponse

        return CompletionsWithStreamingResponse(self._chat.completions)


class AsyncChatWithStreamingResponse(StreamingView):
    """The calls of `AsyncChat`, answered while the body is still to be read."""

    def __init__(self, chat: AsyncChat) -> None:
        self._chat = self._resource = chat

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        from openai.resources.chat.completions.completions import AsyncCompletionsWithStreamingResponse

        return AsyncCompletionsWithStreamingResponse(self._chat.completions)
