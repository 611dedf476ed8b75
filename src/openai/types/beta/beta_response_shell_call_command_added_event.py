# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseShellCallCommandAddedEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseShellCallCommandAddedEvent(BaseModel):
    """A shell command begins."""

    command: str

    command_index: int

    output_index: int

    sequence_number: int

    type: Literal["response.shell_call_command.added"]

    agent: Optional[Agent] = None
