# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BatchExpiredWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class BatchExpiredWebhookEvent(BaseModel):
    """A batch ran out of time; `data.id` says which."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["batch.expired"]

    object: Optional[Literal["event"]] = None
