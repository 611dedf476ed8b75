# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentSessionDeleted"]


class AgentSessionDeleted(BaseModel):
    """That it is gone."""

    id: str

    deleted: bool

    object: Literal["agent.session.deleted"]
