# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.audio.transcription_language import TranscriptionLanguage
    from openai.types.realtime.log_prob_properties import LogProbProperties

__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Usage",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
    "UsageTranscriptTextUsageDuration",
]


class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None

    text_tokens: Optional[int] = None


class UsageTranscriptTextUsageTokens(BaseModel):
    input_tokens: int

    output_tokens: int

    total_tokens: int

    type: Literal["tokens"]

    input_token_details: Optional[UsageTranscriptTextUsageTokensInputTokenDetails] = None


class UsageTranscriptTextUsageDuration(BaseModel):
    seconds: float

    type: Literal["duration"]


Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    """The text of the user's speech is complete."""

    content_index: int

    event_id: str

    item_id: str

    transcript: str

    type: Literal["conversation.item.input_audio_transcription.completed"]

    usage: Usage
    """What the transcription took, in tokens or seconds."""

    languages: Optional[List["TranscriptionLanguage"]] = None

    logprobs: Optional[List["LogProbProperties"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "LogProbProperties": "openai.types.realtime.log_prob_properties",
            "TranscriptionLanguage": "openai.types.audio.transcription_language",
        },
    )
