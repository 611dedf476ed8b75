# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseIncompleteWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class ResponseIncompleteWebhookEvent(BaseModel):
    """A background response ended early; `data.id` says which."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["response.incomplete"]

    object: Optional[Literal["event"]] = None
