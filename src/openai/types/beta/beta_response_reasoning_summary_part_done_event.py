# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseReasoningSummaryPartDoneEvent", "Part", "Agent"]


class Part(BaseModel):
    text: str

    type: Literal["summary_text"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the summary of thoughts is complete."""

    item_id: str

    output_index: int

    part: Part

    sequence_number: int

    summary_index: int

    type: Literal["response.reasoning_summary_part.done"]

    agent: Optional[Agent] = None

    status: Optional[Literal["incomplete"]] = None
    """Only if the part was cut off."""
