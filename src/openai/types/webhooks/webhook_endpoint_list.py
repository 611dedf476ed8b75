# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.webhooks.webhook_endpoint import WebhookEndpoint

__all__ = ["WebhookEndpointList"]


class WebhookEndpointList(BaseModel):
    """A page of endpoints."""

    data: List["WebhookEndpoint"]

    first_id: Optional[str] = None

    has_more: bool
    """Whether another page follows."""

    last_id: Optional[str] = None

    object: Literal["list"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"WebhookEndpoint": "openai.types.webhooks.webhook_endpoint"})
