# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseTextDoneEvent", "Logprob", "LogprobTopLogprob"]


class LogprobTopLogprob(BaseModel):
    token: Optional[str] = None

    logprob: Optional[float] = None


class Logprob(BaseModel):
    token: str

    logprob: float

    top_logprobs: Optional[List[LogprobTopLogprob]] = None


class ResponseTextDoneEvent(BaseModel):
    """The text of a part is complete."""

    content_index: int

    item_id: str

    logprobs: List[Logprob]

    output_index: int

    sequence_number: int

    text: str

    type: Literal["response.output_text.done"]
