# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.agents.agents import Agents as Agents
    from openai.resources.beta.agents.agents import AgentsWithRawResponse as AgentsWithRawResponse
    from openai.resources.beta.agents.agents import AgentsWithStreamingResponse as AgentsWithStreamingResponse
    from openai.resources.beta.agents.agents import AsyncAgents as AsyncAgents
    from openai.resources.beta.agents.agents import AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse
    from openai.resources.beta.agents.agents import AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse
    from openai.resources.beta.assistants import Assistants as Assistants
    from openai.resources.beta.assistants import AssistantsWithRawResponse as AssistantsWithRawResponse
    from openai.resources.beta.assistants import AssistantsWithStreamingResponse as AssistantsWithStreamingResponse
    from openai.resources.beta.assistants import AsyncAssistants as AsyncAssistants
    from openai.resources.beta.assistants import AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse
    from openai.resources.beta.assistants import AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse
    from openai.resources.beta.beta import AsyncBeta as AsyncBeta
    from openai.resources.beta.beta import AsyncBetaWithRawResponse as AsyncBetaWithRawResponse
    from openai.resources.beta.beta import AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse
    from openai.resources.beta.beta import Beta as Beta
    from openai.resources.beta.beta import BetaWithRawResponse as BetaWithRawResponse
    from openai.resources.beta.beta import BetaWithStreamingResponse as BetaWithStreamingResponse
    from openai.resources.beta.chatkit.chatkit import AsyncChatKit as AsyncChatKit
    from openai.resources.beta.chatkit.chatkit import AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse
    from openai.resources.beta.chatkit.chatkit import AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse
    from openai.resources.beta.chatkit.chatkit import ChatKit as ChatKit
    from openai.resources.beta.chatkit.chatkit import ChatKitWithRawResponse as ChatKitWithRawResponse
    from openai.resources.beta.chatkit.chatkit import ChatKitWithStreamingResponse as ChatKitWithStreamingResponse
    from openai.resources.beta.realtime.realtime import AsyncRealtime as AsyncRealtime
    from openai.resources.beta.realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from openai.resources.beta.realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from openai.resources.beta.realtime.realtime import Realtime as Realtime
    from openai.resources.beta.realtime.realtime import RealtimeWithRawResponse as RealtimeWithRawResponse
    from openai.resources.beta.realtime.realtime import RealtimeWithStreamingResponse as RealtimeWithStreamingResponse
    from openai.resources.beta.responses.responses import AsyncResponses as AsyncResponses
    from openai.resources.beta.responses.responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from openai.resources.beta.responses.responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from openai.resources.beta.responses.responses import Responses as Responses
    from openai.resources.beta.responses.responses import ResponsesWithRawResponse as ResponsesWithRawResponse
    from openai.resources.beta.responses.responses import ResponsesWithStreamingResponse as ResponsesWithStreamingResponse
    from openai.resources.beta.threads.threads import AsyncThreads as AsyncThreads
    from openai.resources.beta.threads.threads import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
    from openai.resources.beta.threads.threads import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from openai.resources.beta.threads.threads import Threads as Threads
    from openai.resources.beta.threads.threads import ThreadsWithRawResponse as ThreadsWithRawResponse
    from openai.resources.beta.threads.threads import ThreadsWithStreamingResponse as ThreadsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
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
            "AsyncBeta": "openai.resources.beta.beta",
            "AsyncBetaWithRawResponse": "openai.resources.beta.beta",
            "AsyncBetaWithStreamingResponse": "openai.resources.beta.beta",
            "Beta": "openai.resources.beta.beta",
            "BetaWithRawResponse": "openai.resources.beta.beta",
            "BetaWithStreamingResponse": "openai.resources.beta.beta",
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
        },
    )
