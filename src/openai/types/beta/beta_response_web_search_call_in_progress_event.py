# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseWebSearchCallInProgressEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseWebSearchCallInProgressEvent(BaseModel):
    """A web search begins."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.web_search_call.in_progress"]

    agent: Optional[Agent] = None
