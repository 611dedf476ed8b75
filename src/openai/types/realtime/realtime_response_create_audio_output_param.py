# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["RealtimeResponseCreateAudioOutputParam", "Output", "OutputVoice", "OutputVoiceID"]


class OutputVoiceID(TypedDict, total=False):
    id: Required[str]


OutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    OutputVoiceID,
]


class Output(TypedDict, total=False):
    format: RealtimeAudioFormatsParam

    voice: OutputVoice


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: Output
