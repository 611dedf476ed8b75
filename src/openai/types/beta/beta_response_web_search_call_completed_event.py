# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseWebSearchCallCompletedEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseWebSearchCallCompletedEvent(BaseModel):
    """A web search is done."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.web_search_call.completed"]

    agent: Optional[Agent] = None
