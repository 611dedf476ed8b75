# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["EvalRunSucceededWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class EvalRunSucceededWebhookEvent(BaseModel):
    """A run of an eval is done; `data.id` says which."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["eval.run.succeeded"]

    object: Optional[Literal["event"]] = None
