# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallCodeDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """More of the code to run."""

    delta: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.code_interpreter_call_code.delta"]

    agent: Optional[Agent] = None
