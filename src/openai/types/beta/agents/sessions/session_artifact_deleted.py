# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SessionArtifactDeleted"]


class SessionArtifactDeleted(BaseModel):
    """That it is gone."""

    id: str

    deleted: bool

    object: Literal["agent.session.artifact.deleted"]
