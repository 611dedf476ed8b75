# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["RealtimeResponseCreateAudioOutputParam", "Output", "OutputVoice", "OutputVoiceID"]


class OutputVoiceID(TypedDict, total=False):
    """A voice of your own."""

    id: Required[str]


OutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    OutputVoiceID,
]


class Output(TypedDict, total=False):
    format: RealtimeAudioFormatsParam

    voice: OutputVoice
    """Cannot change once the model has spoken. The API's default is `alloy`."""


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """How the speech of one response is made."""

    output: Output
