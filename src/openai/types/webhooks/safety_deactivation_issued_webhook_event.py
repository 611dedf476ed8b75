# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SafetyDeactivationIssuedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class SafetyDeactivationIssuedWebhookEvent(BaseModel):
    """A deactivation for reasons of safety was announced."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["safety.deactivation_issued"]
