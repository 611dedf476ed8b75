# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseCompactionCompactingEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCompactionCompactingEvent(BaseModel):
    """The context is being compacted."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.compaction.compacting"]

    agent: Optional[Agent] = None
