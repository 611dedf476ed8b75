# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_audio_formats import RealtimeAudioFormats

__all__ = ["RealtimeResponseCreateAudioOutput", "Output", "OutputVoice", "OutputVoiceID"]


class OutputVoiceID(BaseModel):
    """A voice of your own."""

    id: str


OutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    OutputVoiceID,
]


class Output(BaseModel):
    format: Optional["RealtimeAudioFormats"] = None

    voice: Optional[OutputVoice] = None
    """Cannot change once the model has spoken. The API's default is `alloy`."""


class RealtimeResponseCreateAudioOutput(BaseModel):
    """How the speech of one response is made."""

    output: Optional[Output] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"RealtimeAudioFormats": "openai.types.realtime.realtime_audio_formats"})
