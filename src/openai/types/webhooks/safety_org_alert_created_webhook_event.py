# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SafetyOrgAlertCreatedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class SafetyOrgAlertCreatedWebhookEvent(BaseModel):
    """A safety alert was raised for the organization."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["safety.org_alert.created"]
