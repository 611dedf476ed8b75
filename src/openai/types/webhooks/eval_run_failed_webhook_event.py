# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["EvalRunFailedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class EvalRunFailedWebhookEvent(BaseModel):
    """A run of an eval failed; `data.id` says which."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["eval.run.failed"]

    object: Optional[Literal["event"]] = None
