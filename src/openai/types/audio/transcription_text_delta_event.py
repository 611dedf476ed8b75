# Made from api/audio.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["TranscriptionTextDeltaEvent", "Logprob"]


class Logprob(BaseModel):
    token: Optional[str] = None

    bytes: Optional[List[int]] = None

    logprob: Optional[float] = None


class TranscriptionTextDeltaEvent(BaseModel):
    """The next piece of a streamed transcript."""

    delta: str

    type: Literal["transcript.text.delta"]

    logprobs: Optional[List[Logprob]] = None

    segment_id: Optional[str] = None
    """The speaker's segment it belongs to, from `gpt-4o-transcribe-diarize`."""
