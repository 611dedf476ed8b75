# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.chat.chat import AsyncChat as AsyncChat
    from openai.resources.chat.chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from openai.resources.chat.chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from openai.resources.chat.chat import Chat as Chat
    from openai.resources.chat.chat import ChatWithRawResponse as ChatWithRawResponse
    from openai.resources.chat.chat import ChatWithStreamingResponse as ChatWithStreamingResponse
    from openai.resources.chat.completions.completions import AsyncCompletions as AsyncCompletions
    from openai.resources.chat.completions.completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from openai.resources.chat.completions.completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
    from openai.resources.chat.completions.completions import Completions as Completions
    from openai.resources.chat.completions.completions import CompletionsWithRawResponse as CompletionsWithRawResponse
    from openai.resources.chat.completions.completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncChat": "openai.resources.chat.chat",
            "AsyncChatWithRawResponse": "openai.resources.chat.chat",
            "AsyncChatWithStreamingResponse": "openai.resources.chat.chat",
            "Chat": "openai.resources.chat.chat",
            "ChatWithRawResponse": "openai.resources.chat.chat",
            "ChatWithStreamingResponse": "openai.resources.chat.chat",
            "AsyncCompletions": "openai.resources.chat.completions.completions",
            "AsyncCompletionsWithRawResponse": "openai.resources.chat.completions.completions",
            "AsyncCompletionsWithStreamingResponse": "openai.resources.chat.completions.completions",
            "Completions": "openai.resources.chat.completions.completions",
            "CompletionsWithRawResponse": "openai.resources.chat.completions.completions",
            "CompletionsWithStreamingResponse": "openai.resources.chat.completions.completions",
        },
    )
