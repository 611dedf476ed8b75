# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseImageGenCallGeneratingEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseImageGenCallGeneratingEvent(BaseModel):
    """An image is being made."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.image_generation_call.generating"]

    agent: Optional[Agent] = None
