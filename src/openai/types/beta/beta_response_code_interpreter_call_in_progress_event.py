# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallInProgressEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """A use of the code interpreter begins."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.code_interpreter_call.in_progress"]

    agent: Optional[Agent] = None
