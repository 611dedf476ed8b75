# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["WebhookRotateSecretParams"]


class WebhookRotateSecretParams(TypedDict, total=False):
    keep_old_secret_active_for_24_hours: bool
    """Whether the old secret stays good for 24 hours more."""
