# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentEnvironmentFailedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class AgentEnvironmentFailedWebhookEvent(BaseModel):
    """An environment of an agent failed."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["agent.environment.failed"]
