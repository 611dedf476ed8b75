# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentEnvironmentReadyWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class AgentEnvironmentReadyWebhookEvent(BaseModel):
    """An environment of an agent can be used."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["agent.environment.ready"]
