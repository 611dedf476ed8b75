# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio

__all__ = ["RealtimeTranscriptionSessionCreateRequest"]


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """How a session that only transcribes is set up."""

    type: Literal["transcription"]

    audio: Optional["RealtimeTranscriptionSessionAudio"] = None

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """Parts of events that are left out unless named here."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeTranscriptionSessionAudio": "openai.types.realtime.realtime_transcription_session_audio"},
    )
