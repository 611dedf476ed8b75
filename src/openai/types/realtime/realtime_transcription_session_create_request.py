# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio

__all__ = ["RealtimeTranscriptionSessionCreateRequest"]


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    type: Literal["transcription"]

    audio: Optional["RealtimeTranscriptionSessionAudio"] = None

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeTranscriptionSessionAudio": "openai.types.realtime.realtime_transcription_session_audio"},
    )
