# Made from api/audio.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

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

    type: Literal["duration"]


Usage: TypeAlias = Annotated[Union[UsageTokens, UsageDuration], PropertyInfo(discriminator="type")]


class Transcription(BaseModel):
    text: str

    languages: Optional[List["TranscriptionLanguage"]] = None

    logprobs: Optional[List[Logprob]] = None

    usage: Optional[Usage] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"TranscriptionLanguage": "openai.types.audio.transcription_language"})
