# Made from api/audio.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.audio.speech_model import SpeechModel

__all__ = ["SpeechCreateParams", "Voice", "VoiceID"]


class VoiceID(TypedDict, total=False):
    id: Required[str]


Voice: TypeAlias = Union[
    str,
    Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
        "fable",
        "onyx",
        "nova",
    ],
    VoiceID,
]


class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    """The text, at most 4096 characters."""

    model: Required[Union[str, SpeechModel]]
    """Such as `gpt-4o-mini-tts`."""

    voice: Required[Voice]
    """A built-in voice, or the id of a custom one."""

    instructions: str
    """How to speak, at most 4096 characters; not for `tts-1` and `tts-1-hd`."""

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """The API's default is `mp3`."""

    speed: float
    """From 0.25 to 4. The API's default is 1."""

    stream_format: Literal["sse", "audio"]
    """`audio` sends the plain sound, `sse` events, which `tts-1` and `tts-1-hd` cannot. The API's default is `audio`.
    """
