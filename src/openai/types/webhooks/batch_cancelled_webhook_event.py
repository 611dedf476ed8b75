# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BatchCancelledWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class BatchCancelledWebhookEvent(BaseModel):
    """A batch was cancelled; `data.id` says which."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["batch.cancelled"]

    object: Optional[Literal["event"]] = None
