# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["WebhookEventTypeList"]


class WebhookEventTypeList(BaseModel):
    data: List[str]

    object: Literal["list"]
