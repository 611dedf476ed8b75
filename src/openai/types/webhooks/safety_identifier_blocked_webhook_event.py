# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SafetyIdentifierBlockedWebhookEvent", "Data"]


class Data(BaseModel):
    safety_category: str

    safety_identifier: str

    model: Optional[str] = None

    project_id: Optional[str] = None

    request_id: Optional[str] = None


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    """An end user, known by a `safety_identifier`, was blocked."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["safety_identifier.blocked"]

    object: Optional[Literal["event"]] = None
