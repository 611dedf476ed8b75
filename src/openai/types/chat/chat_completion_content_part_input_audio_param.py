# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartInputAudioParam", "InputAudio", "PromptCacheBreakpoint"]


class InputAudio(TypedDict, total=False):
    data: Required[str]
    """Base64."""

    format: Required[Literal["wav", "mp3"]]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """A sound in a message."""

    input_audio: Required[InputAudio]

    type: Required[Literal["input_audio"]]

    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""
