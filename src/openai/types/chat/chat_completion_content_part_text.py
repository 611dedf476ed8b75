# Made from api/chat.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ChatCompletionContentPartText", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]

    ttl: Optional[Literal["30m", "12h"]] = None


class ChatCompletionContentPartText(BaseModel):
    """Text in a message."""

    text: str

    type: Literal["text"]

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""
