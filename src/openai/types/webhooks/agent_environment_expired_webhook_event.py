# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentEnvironmentExpiredWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class AgentEnvironmentExpiredWebhookEvent(BaseModel):
    id: str

    created_at: int

    data: Data

    object: Literal["event"]

    type: Literal["agent.environment.expired"]
