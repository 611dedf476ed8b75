# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import TypedDict

__all__ = ["WebhookListParams"]


class WebhookListParams(TypedDict, total=False):
    after: Optional[str]
    """The id of the endpoint after which the page begins."""

    limit: int
    """Endpoints per page."""
