# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentSessionEnvironmentResetEvent"]


class AgentSessionEnvironmentResetEvent(BaseModel):
    """The environment was reset."""

    environment_id: str

    event_id: str

    reset_count: int

    session_id: str

    turn_id: Optional[str] = None

    type: Literal["agent.session.environment.reset"]

    obfuscation: Optional[str] = None
