# Made from api/chat.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ChatCompletionAudioParam", "Voice", "VoiceID"]


class VoiceID(TypedDict, total=False):
    id: Required[str]


Voice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]


class ChatCompletionAudioParam(TypedDict, total=False):
    """How a spoken reply is to sound."""

    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]

    voice: Required[Voice]
    """A built-in voice, or the id of a custom one."""
