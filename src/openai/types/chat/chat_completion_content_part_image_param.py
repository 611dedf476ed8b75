# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartImageParam", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(TypedDict, total=False):
    url: Required[str]
    """An address, or the image itself as a base64 data URL."""

    detail: Literal["auto", "low", "high", "original"]
    """How closely the model looks. The API's default is `auto`."""


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """A picture in a message."""

    image_url: Required[ImageURL]

    type: Required[Literal["image_url"]]

    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""
