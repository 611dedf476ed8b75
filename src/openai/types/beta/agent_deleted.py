# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentDeleted"]


class AgentDeleted(BaseModel):
    """That an agent is gone."""

    id: str

    deleted: bool

    object: Literal["agent.deleted"]
