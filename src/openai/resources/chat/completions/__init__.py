# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.chat.completions.completions import AsyncCompletions as AsyncCompletions
    from openai.resources.chat.completions.completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from openai.resources.chat.completions.completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
    from openai.resources.chat.completions.completions import Completions as Completions
    from openai.resources.chat.completions.completions import CompletionsWithRawResponse as CompletionsWithRawResponse
    from openai.resources.chat.completions.completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
    from openai.resources.chat.completions.completions import _type_to_response_format as _type_to_response_format
    from openai.resources.chat.completions.messages import AsyncMessages as AsyncMessages
    from openai.resources.chat.completions.messages import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
    from openai.resources.chat.completions.messages import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
    from openai.resources.chat.completions.messages import Messages as Messages
    from openai.resources.chat.completions.messages import MessagesWithRawResponse as MessagesWithRawResponse
    from openai.resources.chat.completions.messages import MessagesWithStreamingResponse as MessagesWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncCompletions": "openai.resources.chat.completions.completions",
            "AsyncCompletionsWithRawResponse": "openai.resources.chat.completions.completions",
            "AsyncCompletionsWithStreamingResponse": "openai.resources.chat.completions.completions",
            "Completions": "openai.resources.chat.completions.completions",
            "CompletionsWithRawResponse": "openai.resources.chat.completions.completions",
            "CompletionsWithStreamingResponse": "openai.resources.chat.completions.completions",
            "_type_to_response_format": "openai.resources.chat.completions.completions",
            "AsyncMessages": "openai.resources.chat.completions.messages",
            "AsyncMessagesWithRawResponse": "openai.resources.chat.completions.messages",
            "AsyncMessagesWithStreamingResponse": "openai.resources.chat.completions.messages",
            "Messages": "openai.resources.chat.completions.messages",
            "MessagesWithRawResponse": "openai.resources.chat.completions.messages",
            "MessagesWithStreamingResponse": "openai.resources.chat.completions.messages",
        },
    )
