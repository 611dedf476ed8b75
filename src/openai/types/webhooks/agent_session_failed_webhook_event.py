# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentSessionFailedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str

    environment_type: str

    environment_id: Optional[str] = None


class AgentSessionFailedWebhookEvent(BaseModel):
    """A session of an agent failed."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["agent.session.failed"]
