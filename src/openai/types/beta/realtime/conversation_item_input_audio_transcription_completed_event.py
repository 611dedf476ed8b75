# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from openai._models import BaseModel

__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Logprob",
    "Usage",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
    "UsageTranscriptTextUsageDuration",
]


class Logprob(BaseModel):
    token: str

    bytes: List[int]
    """The UTF-8 bytes of the token."""

    logprob: float


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
    """Seconds of audio."""

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

    logprobs: Optional[List[Logprob]] = None
