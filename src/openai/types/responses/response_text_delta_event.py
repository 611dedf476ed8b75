# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob"]


class LogprobTopLogprob(BaseModel):
    token: Optional[str] = None

    logprob: Optional[float] = None


class Logprob(BaseModel):
    token: str

    logprob: float

    top_logprobs: Optional[List[LogprobTopLogprob]] = None


class ResponseTextDeltaEvent(BaseModel):
    """More text."""

    content_index: int

    delta: str
    """The text to append."""

    item_id: str

    logprobs: List[Logprob]

    output_index: int

    sequence_number: int

    type: Literal["response.output_text.delta"]
