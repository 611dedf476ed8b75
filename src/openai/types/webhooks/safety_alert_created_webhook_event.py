# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SafetyAlertCreatedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class SafetyAlertCreatedWebhookEvent(BaseModel):
    id: str

    created_at: int

    data: Data

    object: Literal["event"]

    type: Literal["safety.alert.created"]
