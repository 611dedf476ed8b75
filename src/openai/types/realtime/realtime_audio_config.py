# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_audio_config_input import RealtimeAudioConfigInput
    from openai.types.realtime.realtime_audio_config_output import RealtimeAudioConfigOutput

__all__ = ["RealtimeAudioConfig"]


class RealtimeAudioConfig(BaseModel):
    """The audio of a session, both ways."""

    input: Optional["RealtimeAudioConfigInput"] = None

    output: Optional["RealtimeAudioConfigOutput"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeAudioConfigInput": "openai.types.realtime.realtime_audio_config_input",
            "RealtimeAudioConfigOutput": "openai.types.realtime.realtime_audio_config_output",
        },
    )
