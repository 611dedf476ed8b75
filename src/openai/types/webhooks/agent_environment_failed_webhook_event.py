# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentEnvironmentFailedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class AgentEnvironmentFailedWebhookEvent(BaseModel):
    id: str

    created_at: int

    data: Data

    object: Literal["event"]

    type: Literal["agent.environment.failed"]
