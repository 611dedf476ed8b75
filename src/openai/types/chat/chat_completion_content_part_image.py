# Made from api/chat.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(BaseModel):
    url: str
    """An address, or the image itself as a base64 data URL."""

    detail: Optional[Literal["auto", "low", "high", "original"]] = None
    """How closely the model looks. The API's default is `auto`."""


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]

    ttl: Optional[Literal["30m", "12h"]] = None


class ChatCompletionContentPartImage(BaseModel):
    """A picture in a message."""

    image_url: ImageURL

    type: Literal["image_url"]

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""
