# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartTextParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """Text in a message."""

    text: Required[str]

    type: Required[Literal["text"]]

    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""
