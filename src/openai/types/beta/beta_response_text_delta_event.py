# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob", "Agent"]


class LogprobTopLogprob(BaseModel):
    token: Optional[str] = None

    logprob: Optional[float] = None


class Logprob(BaseModel):
    token: str

    logprob: float

    top_logprobs: Optional[List[LogprobTopLogprob]] = None


class Agent(BaseModel):
    agent_name: str


class BetaResponseTextDeltaEvent(BaseModel):
    """More text."""

    content_index: int

    delta: str
    """The text to append."""

    item_id: str

    logprobs: List[Logprob]

    output_index: int

    sequence_number: int

    type: Literal["response.output_text.delta"]

    agent: Optional[Agent] = None
