# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseRefusalDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseRefusalDoneEvent(BaseModel):
    """A refusal is complete."""

    content_index: int

    item_id: str

    output_index: int

    refusal: str

    sequence_number: int

    type: Literal["response.refusal.done"]

    agent: Optional[Agent] = None
