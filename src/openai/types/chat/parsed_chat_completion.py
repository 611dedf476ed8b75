# Made from api/chat.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai._core.parsed_chat import (
        ParsedChatCompletion as ParsedChatCompletion,
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
        ParsedChoice as ParsedChoice,
        ContentType as ContentType,
    )
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ParsedChatCompletion": "openai._core.parsed_chat",
            "ParsedChatCompletionMessage": "openai._core.parsed_chat",
            "ParsedChoice": "openai._core.parsed_chat",
            "ContentType": "openai._core.parsed_chat",
        },
    )
