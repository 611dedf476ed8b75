# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FineTuningJobSucceededWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class FineTuningJobSucceededWebhookEvent(BaseModel):
    """A fine-tuning job is done; `data.id` says which."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["fine_tuning.job.succeeded"]

    object: Optional[Literal["event"]] = None
