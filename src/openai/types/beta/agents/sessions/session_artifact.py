# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SessionArtifact"]


class SessionArtifact(BaseModel):
    """A file that an agent handed over."""

    id: str

    created_at: int
    """Unix seconds."""

    environment_id: str

    object: Literal["agent.session.artifact"]

    path: str
    """Where it is in the environment."""

    session_id: str

    size_bytes: int

    turn_id: str
