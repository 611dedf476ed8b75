# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseInputText", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]

    ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputText(BaseModel):
    """Text for the model."""

    text: str

    type: Literal["input_text"]

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Marks where a beginning ends that later requests share."""
