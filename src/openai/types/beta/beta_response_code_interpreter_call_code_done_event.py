# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallCodeDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """The code to run is complete."""

    code: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.code_interpreter_call_code.done"]

    agent: Optional[Agent] = None
