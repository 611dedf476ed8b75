# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentSessionCreatedWebhookEvent", "Data", "DataConnect"]


class DataConnect(BaseModel):
    remote_url: str


class Data(BaseModel):
    id: str

    environment_type: str

    connect: Optional[DataConnect] = None

    environment_id: Optional[str] = None


class AgentSessionCreatedWebhookEvent(BaseModel):
    """A session of an agent was created."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["agent.session.created"]
