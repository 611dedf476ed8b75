"""Webhooks: registered endpoints, and the events that are delivered to them."""

from __future__ import annotations

from ..context import Context
from ..wire import Json

__all__ = ["publish"]


def publish(context: Context, event: Json) -> None:
    """Deliver an event to the endpoints that want it (`Context.emit`)."""
