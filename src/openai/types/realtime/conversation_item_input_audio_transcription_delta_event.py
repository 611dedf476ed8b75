# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.log_prob_properties import LogProbProperties

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent"]


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """More text of the user's speech."""

    event_id: str

    item_id: str

    type: Literal["conversation.item.input_audio_transcription.delta"]

    content_index: Optional[int] = None

    delta: Optional[str] = None

    logprobs: Optional[List["LogProbProperties"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"LogProbProperties": "openai.types.realtime.log_prob_properties"})
