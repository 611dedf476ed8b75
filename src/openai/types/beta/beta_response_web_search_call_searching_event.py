# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseWebSearchCallSearchingEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseWebSearchCallSearchingEvent(BaseModel):
    """The web is being searched."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.web_search_call.searching"]

    agent: Optional[Agent] = None
