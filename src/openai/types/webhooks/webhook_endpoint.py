# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["WebhookEndpoint"]


class WebhookEndpoint(BaseModel):
    """Where on your server events are sent."""

    id: str

    created_at: int
    """Unix seconds."""

    event_types: List[str]
    """The events that are sent."""

    name: str

    object: Literal["webhook_endpoint"]

    signing_secret_hint: Optional[str] = None
    """A part of the secret, to tell it by."""

    url: str

    updated_at: Optional[int] = None
    """Unix seconds."""
