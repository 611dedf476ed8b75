# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["DeletedWebhookEndpoint"]


class DeletedWebhookEndpoint(BaseModel):
    """That an endpoint is gone."""

    id: str

    deleted: bool

    object: Literal["webhook_endpoint.deleted"]
