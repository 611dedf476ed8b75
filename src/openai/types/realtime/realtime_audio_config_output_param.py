# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["RealtimeAudioConfigOutputParam", "Voice", "VoiceID"]


class VoiceID(TypedDict, total=False):
    """A voice of your own."""

    id: Required[str]


Voice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """The model's speech."""

    format: RealtimeAudioFormatsParam

    speed: float
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""

    voice: Voice
    """Cannot change once the model has spoken. The API's default is `alloy`."""
