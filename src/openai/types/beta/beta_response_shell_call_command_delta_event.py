# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseShellCallCommandDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseShellCallCommandDeltaEvent(BaseModel):
    """More of a shell command."""

    command_index: int

    delta: str

    output_index: int

    sequence_number: int

    type: Literal["response.shell_call_command.delta"]

    agent: Optional[Agent] = None

    obfuscation: Optional[str] = None
    """Random padding that hides the length of the delta."""
