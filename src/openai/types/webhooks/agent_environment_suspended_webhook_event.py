# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentEnvironmentSuspendedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class AgentEnvironmentSuspendedWebhookEvent(BaseModel):
    """An environment of an agent was put to rest."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["agent.environment.suspended"]
