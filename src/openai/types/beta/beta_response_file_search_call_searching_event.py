# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseFileSearchCallSearchingEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseFileSearchCallSearchingEvent(BaseModel):
    """Files are being searched."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.file_search_call.searching"]

    agent: Optional[Agent] = None
