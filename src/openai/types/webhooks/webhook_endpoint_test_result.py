# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["WebhookEndpointTestResult"]


class WebhookEndpointTestResult(BaseModel):
    """How a test event was received."""

    event_type: str

    object: Literal["webhook_endpoint.test"]

    status_code: int
    """The HTTP status that your server answered with."""

    success: Literal[True]

    webhook_endpoint_id: str
