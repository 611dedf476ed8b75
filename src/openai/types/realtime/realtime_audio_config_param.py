# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

from openai.types.realtime.realtime_audio_config_input_param import RealtimeAudioConfigInputParam
from openai.types.realtime.realtime_audio_config_output_param import RealtimeAudioConfigOutputParam

__all__ = ["RealtimeAudioConfigParam"]


class RealtimeAudioConfigParam(TypedDict, total=False):
    """The audio of a session, both ways."""

    input: RealtimeAudioConfigInputParam

    output: RealtimeAudioConfigOutputParam
