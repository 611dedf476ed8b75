# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseShellCallCommandDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseShellCallCommandDoneEvent(BaseModel):
    """A shell command is complete."""

    command: str

    command_index: int

    output_index: int

    sequence_number: int

    type: Literal["response.shell_call_command.done"]

    agent: Optional[Agent] = None
