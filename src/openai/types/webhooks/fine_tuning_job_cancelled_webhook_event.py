# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FineTuningJobCancelledWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class FineTuningJobCancelledWebhookEvent(BaseModel):
    """A fine-tuning job was cancelled; `data.id` says which."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["fine_tuning.job.cancelled"]

    object: Optional[Literal["event"]] = None
