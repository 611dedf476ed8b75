# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SafetyWarningIssuedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class SafetyWarningIssuedWebhookEvent(BaseModel):
    """A safety warning was given."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["safety.warning_issued"]
