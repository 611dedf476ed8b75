# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["EvalRunFailedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class EvalRunFailedWebhookEvent(BaseModel):
    id: str

    created_at: int

    data: Data

    type: Literal["eval.run.failed"]

    object: Optional[Literal["event"]] = None
