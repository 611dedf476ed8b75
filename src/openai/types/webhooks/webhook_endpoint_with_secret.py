# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._models import BaseModel

__all__ = ["WebhookEndpointWithSecret"]


class WebhookEndpointWithSecret(BaseModel):
    id: str

    created_at: int

    event_types: List[str]

    name: str

    object: Literal["webhook_endpoint"]

    signing_secret: str = Field(repr=False)

    signing_secret_hint: Optional[str] = None

    url: str

    updated_at: Optional[int] = None
