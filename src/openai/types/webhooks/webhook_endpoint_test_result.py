# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["WebhookEndpointTestResult"]


class WebhookEndpointTestResult(BaseModel):
    event_type: str

    object: Literal["webhook_endpoint.test"]

    status_code: int

    success: Literal[True]

    webhook_endpoint_id: str
