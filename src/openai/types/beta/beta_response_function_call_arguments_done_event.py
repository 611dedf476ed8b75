# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseFunctionCallArgumentsDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function are complete."""

    arguments: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.function_call_arguments.done"]

    agent: Optional[Agent] = None
