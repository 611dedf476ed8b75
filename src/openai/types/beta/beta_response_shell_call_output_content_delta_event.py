# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseShellCallOutputContentDeltaEvent", "Delta", "Agent"]


class Delta(BaseModel):
    stderr: Optional[str] = None

    stdout: Optional[str] = None


class Agent(BaseModel):
    agent_name: str


class BetaResponseShellCallOutputContentDeltaEvent(BaseModel):
    """More output of a shell command."""

    command_index: int

    delta: Delta

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.shell_call_output_content.delta"]

    agent: Optional[Agent] = None
