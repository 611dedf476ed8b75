# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["RealtimeConnectParams"]


class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    """The call to join."""

    model: str
    """The model to talk to."""
