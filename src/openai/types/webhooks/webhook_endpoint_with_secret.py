# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._models import BaseModel

__all__ = ["WebhookEndpointWithSecret"]


class WebhookEndpointWithSecret(BaseModel):
    """An endpoint with the secret that its events are signed with."""

    id: str

    created_at: int
    """Unix seconds."""

    event_types: List[str]
    """The events that are sent."""

    name: str

    object: Literal["webhook_endpoint"]

    signing_secret: str = Field(repr=False)
    """Keep it safe; it is not shown again."""

    signing_secret_hint: Optional[str] = None
    """A part of the secret, to tell it by."""

    url: str

    updated_at: Optional[int] = None
    """Unix seconds."""
