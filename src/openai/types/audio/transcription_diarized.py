# Made from api/audio.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.audio.transcription_diarized_segment import TranscriptionDiarizedSegment

__all__ = ["TranscriptionDiarized", "Usage", "UsageTokens", "UsageTokensInputTokenDetails", "UsageDuration"]


class UsageTokensInputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None

    text_tokens: Optional[int] = None


class UsageTokens(BaseModel):
    input_tokens: int

    output_tokens: int

    total_tokens: int

    type: Literal["tokens"]

    input_token_details: Optional[UsageTokensInputTokenDetails] = None


class UsageDuration(BaseModel):
    seconds: float
    """Length of the sound that is charged, in seconds."""

    type: Literal["duration"]


Usage: TypeAlias = Annotated[Union[UsageTokens, UsageDuration], PropertyInfo(discriminator="type")]


class TranscriptionDiarized(BaseModel):
    """A transcript that tells speakers apart."""

    duration: float
    """Seconds."""

    segments: List["TranscriptionDiarizedSegment"]

    task: Literal["transcribe"]

    text: str

    usage: Optional[Usage] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"TranscriptionDiarizedSegment": "openai.types.audio.transcription_diarized_segment"},
    )
