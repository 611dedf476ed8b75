# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseInputTextParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class BetaResponseInputTextParam(TypedDict, total=False):
    """Text for the model."""

    text: Required[str]

    type: Required[Literal["input_text"]]

    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Marks where a beginning ends that later requests share."""
