# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseReasoningSummaryTextDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseReasoningSummaryTextDoneEvent(BaseModel):
    """The text of a part of the summary is complete."""

    item_id: str

    output_index: int

    sequence_number: int

    summary_index: int

    text: str

    type: Literal["response.reasoning_summary_text.done"]

    agent: Optional[Agent] = None
