# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["RealtimeConnectParams"]


class RealtimeConnectParams(TypedDict, total=False):
    model: Required[str]
    """The model to talk to."""
