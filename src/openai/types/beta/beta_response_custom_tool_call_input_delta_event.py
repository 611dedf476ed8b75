# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseCustomToolCallInputDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
    """More of the input of a custom tool."""

    delta: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.custom_tool_call_input.delta"]

    agent: Optional[Agent] = None
