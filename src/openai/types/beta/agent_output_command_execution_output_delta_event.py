# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentOutputCommandExecutionOutputDeltaEvent"]


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    """More output of a command."""

    delta: str

    event_id: str

    item_id: str

    output_index: int

    session_id: str

    turn_id: Optional[str] = None

    type: Literal["agent.output.command_execution_output.delta"]

    obfuscation: Optional[str] = None
