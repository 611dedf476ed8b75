# Made from api/audio.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.audio.transcription_language import TranscriptionLanguage

__all__ = ["TranscriptionTextDoneEvent", "Logprob", "Usage", "UsageInputTokenDetails"]


class Logprob(BaseModel):
    token: Optional[str] = None

    bytes: Optional[List[int]] = None

    logprob: Optional[float] = None


class UsageInputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None

    text_tokens: Optional[int] = None


class Usage(BaseModel):
    input_tokens: int

    output_tokens: int

    total_tokens: int

    type: Literal["tokens"]

    input_token_details: Optional[UsageInputTokenDetails] = None


class TranscriptionTextDoneEvent(BaseModel):
    """The whole text, at the end of a streamed transcript."""

    text: str

    type: Literal["transcript.text.done"]

    languages: Optional[List["TranscriptionLanguage"]] = None

    logprobs: Optional[List[Logprob]] = None

    usage: Optional[Usage] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"TranscriptionLanguage": "openai.types.audio.transcription_language"})
