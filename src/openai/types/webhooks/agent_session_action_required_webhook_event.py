# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentSessionActionRequiredWebhookEvent", "Data", "DataRequiredAction"]


class DataRequiredAction(BaseModel):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]


class Data(BaseModel):
    id: str

    required_action: DataRequiredAction


class AgentSessionActionRequiredWebhookEvent(BaseModel):
    """An agent waits for you; `data.required_action` says for what."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["agent.session.action_required"]
