# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseImageGenCallInProgressEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseImageGenCallInProgressEvent(BaseModel):
    """An image has been asked for."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.image_generation_call.in_progress"]

    agent: Optional[Agent] = None
