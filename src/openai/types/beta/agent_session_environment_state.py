# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentSessionEnvironmentState", "Error"]


class Error(BaseModel):
    code: str

    message: str

    type: str


class AgentSessionEnvironmentState(BaseModel):
    """An environment and its status."""

    id: str

    error: Optional[Error] = None

    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]

    type: str
