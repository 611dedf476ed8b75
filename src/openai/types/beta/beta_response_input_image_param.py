# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_image_detail import BetaImageDetail

__all__ = ["BetaResponseInputImageParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class BetaResponseInputImageParam(TypedDict, total=False):
    """An image for the model, by URL or file id."""

    detail: Required[BetaImageDetail]
    """How closely the model looks."""

    type: Required[Literal["input_image"]]

    file_id: Optional[str]

    image_url: Optional[str]
    """A URL, or the image itself as a `data:` URL."""

    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Marks where a beginning ends that later requests share."""
