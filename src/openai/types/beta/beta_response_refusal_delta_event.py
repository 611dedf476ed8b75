# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseRefusalDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseRefusalDeltaEvent(BaseModel):
    """More of a refusal."""

    content_index: int

    delta: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.refusal.delta"]

    agent: Optional[Agent] = None
