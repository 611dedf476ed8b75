# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["WebhookEventTypeList"]


class WebhookEventTypeList(BaseModel):
    """The types of events that an endpoint can ask for."""

    data: List[str]
    """Names such as `response.completed`."""

    object: Literal["list"]
