# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentEnvironmentReadyWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class AgentEnvironmentReadyWebhookEvent(BaseModel):
    id: str

    created_at: int

    data: Data

    object: Literal["event"]

    type: Literal["agent.environment.ready"]
