# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseTextDoneEvent", "Logprob", "LogprobTopLogprob", "Agent"]


class LogprobTopLogprob(BaseModel):
    token: Optional[str] = None

    logprob: Optional[float] = None


class Logprob(BaseModel):
    token: str

    logprob: float

    top_logprobs: Optional[List[LogprobTopLogprob]] = None


class Agent(BaseModel):
    agent_name: str


class BetaResponseTextDoneEvent(BaseModel):
    """The text of a part is complete."""

    content_index: int

    item_id: str

    logprobs: List[Logprob]

    output_index: int

    sequence_number: int

    text: str

    type: Literal["response.output_text.done"]

    agent: Optional[Agent] = None
