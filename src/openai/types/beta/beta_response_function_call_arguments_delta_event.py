# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseFunctionCallArgumentsDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of a function."""

    delta: str
    """The JSON text to append."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.function_call_arguments.delta"]

    agent: Optional[Agent] = None
