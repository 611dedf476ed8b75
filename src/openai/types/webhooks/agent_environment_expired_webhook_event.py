# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentEnvironmentExpiredWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class AgentEnvironmentExpiredWebhookEvent(BaseModel):
    """An environment of an agent has run out of time."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["agent.environment.expired"]
