# Made from src/openai/_async/webhooks.py by `make sync`. Do not edit.
"""`client.webhooks.verify_signature` and `unwrap`: plain functions in both clients, as nothing is sent.

What makes a signature good is in `_core/signature.py`. Rules: R-WH-1, R-WH-2.
"""

from __future__ import annotations

from time import time
from typing import TYPE_CHECKING, cast

from .._core import lazy, signature

if TYPE_CHECKING:
    from .._core.signature import HeadersLike, Secret
    from ..resources.webhooks import Webhooks
    from ..types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent

__all__ = ["unwrap", "verify_signature"]

# By reference: naming the union itself would import the classes of all events.
_EVENT = lazy.Ref("openai.types.webhooks.unwrap_webhook_event", "UnwrapWebhookEvent")


def unwrap(
    webhooks: Webhooks, payload: str | bytes, headers: HeadersLike, *, secret: Secret | None = None
) -> UnwrapWebhookEvent:
    verify_signature(webhooks, payload, headers, secret=secret)
    from .._core.decode import decode_bytes

    return cast("UnwrapWebhookEvent", decode_bytes(_EVENT, payload))


def verify_signature(
    webhooks: Webhooks,
    payload: str | bytes,
    headers: HeadersLike,
    *,
    secret: Secret | None = None,
    tolerance: int = 300,
) -> None:
    if secret is None:
        secret = webhooks._client.webhook_secret  # pyright: ignore[reportPrivateUsage]  # of our own class
    if secret is None:
        raise ValueError(
            "The webhook secret is missing. Pass `secret=`, make the client with `webhook_secret=`, or set the "
            "environment variable OPENAI_WEBHOOK_SECRET."
        )
    signature.verify(payload, headers, signature.keys(secret), now=time(), tolerance=tolerance)
