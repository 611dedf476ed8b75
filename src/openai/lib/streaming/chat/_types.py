"""Door: what a chat completion is while it is written has the classes of a finished one."""

from ...._core.parsed_chat import (
    ParsedChatCompletion as ParsedChatCompletionSnapshot,
    ParsedChatCompletionMessage as ParsedChatCompletionMessageSnapshot,
    ParsedChoice as ParsedChoiceSnapshot,
)

__all__ = ["ParsedChatCompletionMessageSnapshot", "ParsedChatCompletionSnapshot", "ParsedChoiceSnapshot"]
