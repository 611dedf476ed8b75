# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallInterpretingEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """The code runs."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.code_interpreter_call.interpreting"]

    agent: Optional[Agent] = None
