# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseReasoningSummaryTextDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """More of the summary of thoughts."""

    delta: str

    item_id: str

    output_index: int

    sequence_number: int

    summary_index: int

    type: Literal["response.reasoning_summary_text.delta"]

    agent: Optional[Agent] = None
