# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseCustomToolCallInputDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    """The input of a custom tool is complete."""

    input: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.custom_tool_call_input.done"]

    agent: Optional[Agent] = None
