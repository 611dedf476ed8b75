# Made from api/assistants.py by `make generate`. Do not edit.
"""Assistants, the predecessor of responses (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai._core import lazy
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai.resources.beta.agents.agents import Agents
    from openai.resources.beta.agents.agents import AgentsWithRawResponse
    from openai.resources.beta.agents.agents import AgentsWithStreamingResponse
    from openai.resources.beta.agents.agents import AsyncAgents
    from openai.resources.beta.agents.agents import AsyncAgentsWithRawResponse
    from openai.resources.beta.agents.agents import AsyncAgentsWithStreamingResponse
    from openai.resources.beta.assistants import Assistants
    from openai.resources.beta.assistants import AssistantsWithRawResponse
    from openai.resources.beta.assistants import AssistantsWithStreamingResponse
    from openai.resources.beta.assistants import AsyncAssistants
    from openai.resources.beta.assistants import AsyncAssistantsWithRawResponse
    from openai.resources.beta.assistants import AsyncAssistantsWithStreamingResponse
    from openai.resources.beta.chatkit.chatkit import AsyncChatKit
    from openai.resources.beta.chatkit.chatkit import AsyncChatKitWithRawResponse
    from openai.resources.beta.chatkit.chatkit import AsyncChatKitWithStreamingResponse
    from openai.resources.beta.chatkit.chatkit import ChatKit
    from openai.resources.beta.chatkit.chatkit import ChatKitWithRawResponse
    from openai.resources.beta.chatkit.chatkit import ChatKitWithStreamingResponse
    from openai.resources.beta.realtime.realtime import AsyncRealtime
    from openai.resources.beta.realtime.realtime import AsyncRealtimeWithRawResponse
    from openai.resources.beta.realtime.realtime import AsyncRealtimeWithStreamingResponse
    from openai.resources.beta.realtime.realtime import Realtime
    from openai.resources.beta.realtime.realtime import RealtimeWithRawResponse
    from openai.resources.beta.realtime.realtime import RealtimeWithStreamingResponse
    from openai.resources.beta.responses.responses import AsyncResponses
    from openai.resources.beta.responses.responses import AsyncResponsesWithRawResponse
    from openai.resources.beta.responses.responses import AsyncResponsesWithStreamingResponse
    from openai.resources.beta.responses.responses import Responses
    from openai.resources.beta.responses.responses import ResponsesWithRawResponse
    from openai.resources.beta.responses.responses import ResponsesWithStreamingResponse
    from openai.resources.beta.threads.threads import AsyncThreads
    from openai.resources.beta.threads.threads import AsyncThreadsWithRawResponse
    from openai.resources.beta.threads.threads import AsyncThreadsWithStreamingResponse
    from openai.resources.beta.threads.threads import Threads
    from openai.resources.beta.threads.threads import ThreadsWithRawResponse
    from openai.resources.beta.threads.threads import ThreadsWithStreamingResponse
    from openai.resources.chat.chat import AsyncChat
    from openai.resources.chat.chat import AsyncChatWithRawResponse
    from openai.resources.chat.chat import AsyncChatWithStreamingResponse
    from openai.resources.chat.chat import Chat
    from openai.resources.chat.chat import ChatWithRawResponse
    from openai.resources.chat.chat import ChatWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Agents": "openai.resources.beta.agents.agents",
            "AgentsWithRawResponse": "openai.resources.beta.agents.agents",
            "AgentsWithStreamingResponse": "openai.resources.beta.agents.agents",
            "AsyncAgents": "openai.resources.beta.agents.agents",
            "AsyncAgentsWithRawResponse": "openai.resources.beta.agents.agents",
            "AsyncAgentsWithStreamingResponse": "openai.resources.beta.agents.agents",
            "Assistants": "openai.resources.beta.assistants",
            "AssistantsWithRawResponse": "openai.resources.beta.assistants",
            "AssistantsWithStreamingResponse": "openai.resources.beta.assistants",
            "AsyncAssistants": "openai.resources.beta.assistants",
            "AsyncAssistantsWithRawResponse": "openai.resources.beta.assistants",
            "AsyncAssistantsWithStreamingResponse": "openai.resources.beta.assistants",
            "AsyncChatKit": "openai.resources.beta.chatkit.chatkit",
            "AsyncChatKitWithRawResponse": "openai.resources.beta.chatkit.chatkit",
            "AsyncChatKitWithStreamingResponse": "openai.resources.beta.chatkit.chatkit",
            "ChatKit": "openai.resources.beta.chatkit.chatkit",
            "ChatKitWithRawResponse": "openai.resources.beta.chatkit.chatkit",
            "ChatKitWithStreamingResponse": "openai.resources.beta.chatkit.chatkit",
            "AsyncRealtime": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeWithRawResponse": "openai.resources.beta.realtime.realtime",
            "AsyncRealtimeWithStreamingResponse": "openai.resources.beta.realtime.realtime",
            "Realtime": "openai.resources.beta.realtime.realtime",
            "RealtimeWithRawResponse": "openai.resources.beta.realtime.realtime",
            "RealtimeWithStreamingResponse": "openai.resources.beta.realtime.realtime",
            "AsyncResponses": "openai.resources.beta.responses.responses",
            "AsyncResponsesWithRawResponse": "openai.resources.beta.responses.responses",
            "AsyncResponsesWithStreamingResponse": "openai.resources.beta.responses.responses",
            "Responses": "openai.resources.beta.responses.responses",
            "ResponsesWithRawResponse": "openai.resources.beta.responses.responses",
            "ResponsesWithStreamingResponse": "openai.resources.beta.responses.responses",
            "AsyncThreads": "openai.resources.beta.threads.threads",
            "AsyncThreadsWithRawResponse": "openai.resources.beta.threads.threads",
            "AsyncThreadsWithStreamingResponse": "openai.resources.beta.threads.threads",
            "Threads": "openai.resources.beta.threads.threads",
            "ThreadsWithRawResponse": "openai.resources.beta.threads.threads",
            "ThreadsWithStreamingResponse": "openai.resources.beta.threads.threads",
            "AsyncChat": "openai.resources.chat.chat",
            "AsyncChatWithRawResponse": "openai.resources.chat.chat",
            "AsyncChatWithStreamingResponse": "openai.resources.chat.chat",
            "Chat": "openai.resources.chat.chat",
            "ChatWithRawResponse": "openai.resources.chat.chat",
            "ChatWithStreamingResponse": "openai.resources.chat.chat",
        },
    )

__all__ = [
    "Beta",
    "AsyncBeta",
    "BetaWithRawResponse",
    "AsyncBetaWithRawResponse",
    "BetaWithStreamingResponse",
    "AsyncBetaWithStreamingResponse",
]


class Beta(SyncAPIResource):
    """Parts of the API that may still change."""

    @cached_property
    def chat(self) -> Chat:
        from openai.resources.chat.chat import Chat

        return Chat(self._client)

    @cached_property
    def realtime(self) -> Realtime:
        from openai.resources.beta.realtime.realtime import Realtime

        return Realtime(self._client)

    @cached_property
    def chatkit(self) -> ChatKit:
        from openai.resources.beta.chatkit.chatkit import ChatKit

        return ChatKit(self._client)

    @cached_property
    def assistants(self) -> Assistants:
        from openai.resources.beta.assistants import Assistants

        return Assistants(self._client)

    @cached_property
    def threads(self) -> Threads:
        from openai.resources.beta.threads.threads import Threads

        return Threads(self._client)

    @cached_property
    def agents(self) -> Agents:
        from openai.resources.beta.agents.agents import Agents

        return Agents(self._client)

    @cached_property
    def responses(self) -> Responses:
        from openai.resources.beta.responses.responses import Responses

        return Responses(self._client)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return BetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return BetaWithStreamingResponse(self)


class AsyncBeta(AsyncAPIResource):
    """Parts of the API that may still change."""

    @cached_property
    def chat(self) -> AsyncChat:
        from openai.resources.chat.chat import AsyncChat

        return AsyncChat(self._client)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        from openai.resources.beta.realtime.realtime import AsyncRealtime

        return AsyncRealtime(self._client)

    @cached_property
    def chatkit(self) -> AsyncChatKit:
        from openai.resources.beta.chatkit.chatkit import AsyncChatKit

        return AsyncChatKit(self._client)

    @cached_property
    def assistants(self) -> AsyncAssistants:
        from openai.resources.beta.assistants import AsyncAssistants

        return AsyncAssistants(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        from openai.resources.beta.threads.threads import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def agents(self) -> AsyncAgents:
        from openai.resources.beta.agents.agents import AsyncAgents

        return AsyncAgents(self._client)

    @cached_property
    def responses(self) -> AsyncResponses:
        from openai.resources.beta.responses.responses import AsyncResponses

        return AsyncResponses(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncBetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncBetaWithStreamingResponse(self)


class BetaWithRawResponse(RawView):
    """The calls of `Beta`, answered with the HTTP response around it."""

    def __init__(self, beta: Beta) -> None:
        self._beta = self._resource = beta

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        from openai.resources.chat.chat import ChatWithRawResponse

        return ChatWithRawResponse(self._beta.chat)

    @cached_property
    def realtime(self) -> RealtimeWithRawResponse:
        from openai.resources.beta.realtime.realtime import RealtimeWithRawResponse

        return RealtimeWithRawResponse(self._beta.realtime)

    @cached_property
    def chatkit(self) -> ChatKitWithRawResponse:
        from openai.resources.beta.chatkit.chatkit import ChatKitWithRawResponse

        return ChatKitWithRawResponse(self._beta.chatkit)

    @cached_property
    def assistants(self) -> AssistantsWithRawResponse:
        from openai.resources.beta.assistants import AssistantsWithRawResponse

        return AssistantsWithRawResponse(self._beta.assistants)

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        from openai.resources.beta.threads.threads import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._beta.threads)

    @cached_property
    def agents(self) -> AgentsWithRawResponse:
        from openai.resources.beta.agents.agents import AgentsWithRawResponse

        return AgentsWithRawResponse(self._beta.agents)

    @cached_property
    def responses(self) -> ResponsesWithRawResponse:
        from openai.resources.beta.responses.responses import ResponsesWithRawResponse

        return ResponsesWithRawResponse(self._beta.responses)


class AsyncBetaWithRawResponse(RawView):
    """The calls of `AsyncBeta`, answered with the HTTP response around it."""

    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = self._resource = beta

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        from openai.resources.chat.chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._beta.chat)

    @cached_property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        from openai.resources.beta.realtime.realtime import AsyncRealtimeWithRawResponse

        return AsyncRealtimeWithRawResponse(self._beta.realtime)

    @cached_property
    def chatkit(self) -> AsyncChatKitWithRawResponse:
        from openai.resources.beta.chatkit.chatkit import AsyncChatKitWithRawResponse

        return AsyncChatKitWithRawResponse(self._beta.chatkit)

    @cached_property
    def assistants(self) -> AsyncAssistantsWithRawResponse:
        from openai.resources.beta.assistants import AsyncAssistantsWithRawResponse

        return AsyncAssistantsWithRawResponse(self._beta.assistants)

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        from openai.resources.beta.threads.threads import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._beta.threads)

    @cached_property
    def agents(self) -> AsyncAgentsWithRawResponse:
        from openai.resources.beta.agents.agents import AsyncAgentsWithRawResponse

        return AsyncAgentsWithRawResponse(self._beta.agents)

    @cached_property
    def responses(self) -> AsyncResponsesWithRawResponse:
        from openai.resources.beta.responses.responses import AsyncResponsesWithRawResponse

        return AsyncResponsesWithRawResponse(self._beta.responses)


class BetaWithStreamingResponse(StreamingView):
    """The calls of `Beta`, answered while the body is still to be read."""

    def __init__(self, beta: Beta) -> None:
        self._beta = self._resource = beta

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        from openai.resources.chat.chat import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._beta.chat)

    @cached_property
    def realtime(self) -> RealtimeWithStreamingResponse:
        from openai.resources.beta.realtime.realtime import RealtimeWithStreamingResponse

        return RealtimeWithStreamingResponse(self._beta.realtime)

    @cached_property
    def chatkit(self) -> ChatKitWithStreamingResponse:
        from openai.resources.beta.chatkit.chatkit import ChatKitWithStreamingResponse

        return ChatKitWithStreamingResponse(self._beta.chatkit)

    @cached_property
    def assistants(self) -> AssistantsWithStreamingResponse:
        from openai.resources.beta.assistants import AssistantsWithStreamingResponse

        return AssistantsWithStreamingResponse(self._beta.assistants)

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        from openai.resources.beta.threads.threads import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._beta.threads)

    @cached_property
    def agents(self) -> AgentsWithStreamingResponse:
        from openai.resources.beta.agents.agents import AgentsWithStreamingResponse

        return AgentsWithStreamingResponse(self._beta.agents)

    @cached_property
    def responses(self) -> ResponsesWithStreamingResponse:
        from openai.resources.beta.responses.responses import ResponsesWithStreamingResponse

        return ResponsesWithStreamingResponse(self._beta.responses)


class AsyncBetaWithStreamingResponse(StreamingView):
    """The calls of `AsyncBeta`, answered while the body is still to be read."""

    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = self._resource = beta

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        from openai.resources.chat.chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._beta.chat)

    @cached_property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        from openai.resources.beta.realtime.realtime import AsyncRealtimeWithStreamingResponse

        return AsyncRealtimeWithStreamingResponse(self._beta.realtime)

    @cached_property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse:
        from openai.resources.beta.chatkit.chatkit import AsyncChatKitWithStreamingResponse

        return AsyncChatKitWithStreamingResponse(self._beta.chatkit)

    @cached_property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse:
        from openai.resources.beta.assistants import AsyncAssistantsWithStreamingResponse

        return AsyncAssistantsWithStreamingResponse(self._beta.assistants)

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        from openai.resources.beta.threads.threads import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._beta.threads)

    @cached_property
    def agents(self) -> AsyncAgentsWithStreamingResponse:
        from openai.resources.beta.agents.agents import AsyncAgentsWithStreamingResponse

        return AsyncAgentsWithStreamingResponse(self._beta.agents)

    @cached_property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        from openai.resources.beta.responses.responses import AsyncResponsesWithStreamingResponse

        return AsyncResponsesWithStreamingResponse(self._beta.responses)
