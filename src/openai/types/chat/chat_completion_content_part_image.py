# Made from api/chat.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(BaseModel):
    url: str

    detail: Optional[Literal["auto", "low", "high", "original"]] = None


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]

    ttl: Optional[Literal["30m", "12h"]] = None


class ChatCompletionContentPartImage(BaseModel):
    image_url: ImageURL

    type: Literal["image_url"]

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
