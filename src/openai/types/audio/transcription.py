# Made from api/audio.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.audio.transcription_language import TranscriptionLanguage

__all__ = ["Transcription", "Logprob", "Usage", "UsageTokens", "UsageTokensInputTokenDetails", "UsageDuration"]


class Logprob(BaseModel):
    token: Optional[str] = None

    bytes: Optional[List[float]] = None

    logprob: Optional[float] = None


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


class Transcription(BaseModel):
    """A transcript."""

    text: str

    languages: Optional[List["TranscriptionLanguage"]] = None
    """Languages heard, from `gpt-transcribe`; empty if unsure."""

    logprobs: Optional[List[Logprob]] = None
    """How likely each token was; set only if `include` asks for it."""

    usage: Optional[Usage] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"TranscriptionLanguage": "openai.types.audio.transcription_language"})
