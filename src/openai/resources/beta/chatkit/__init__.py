# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.chatkit.chatkit import AsyncChatKit as AsyncChatKit
    from openai.resources.beta.chatkit.chatkit import AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse
    from openai.resources.beta.chatkit.chatkit import AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse
    from openai.resources.beta.chatkit.chatkit import ChatKit as ChatKit
    from openai.resources.beta.chatkit.chatkit import ChatKitWithRawResponse as ChatKitWithRawResponse
    from openai.resources.beta.chatkit.chatkit import ChatKitWithStreamingResponse as ChatKitWithStreamingResponse
    from openai.resources.beta.chatkit.sessions import AsyncSessions as AsyncSessions
    from openai.resources.beta.chatkit.sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from openai.resources.beta.chatkit.sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from openai.resources.beta.chatkit.sessions import Sessions as Sessions
    from openai.resources.beta.chatkit.sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from openai.resources.beta.chatkit.sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from openai.resources.beta.chatkit.threads import AsyncThreads as AsyncThreads
    from openai.resources.beta.chatkit.threads import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
    from openai.resources.beta.chatkit.threads import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from openai.resources.beta.chatkit.threads import Threads as Threads
    from openai.resources.beta.chatkit.threads import ThreadsWithRawResponse as ThreadsWithRawResponse
    from openai.resources.beta.chatkit.threads import ThreadsWithStreamingResponse as ThreadsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncChatKit": "openai.resources.beta.chatkit.chatkit",
            "AsyncChatKitWithRawResponse": "openai.resources.beta.chatkit.chatkit",
            "AsyncChatKitWithStreamingResponse": "openai.resources.beta.chatkit.chatkit",
            "ChatKit": "openai.resources.beta.chatkit.chatkit",
            "ChatKitWithRawResponse": "openai.resources.beta.chatkit.chatkit",
            "ChatKitWithStreamingResponse": "openai.resources.beta.chatkit.chatkit",
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
