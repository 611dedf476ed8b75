# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_audio_formats import RealtimeAudioFormats

__all__ = ["RealtimeAudioConfigOutput", "Voice", "VoiceID"]


class VoiceID(BaseModel):
    """A voice of your own."""

    id: str


Voice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]


class RealtimeAudioConfigOutput(BaseModel):
    """The model's speech."""

    format: Optional["RealtimeAudioFormats"] = None

    speed: Optional[float] = None
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""

    voice: Optional[Voice] = None
    """Cannot change once the model has spoken. The API's default is `alloy`."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"RealtimeAudioFormats": "openai.types.realtime.realtime_audio_formats"})
