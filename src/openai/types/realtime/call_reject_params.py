# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["CallRejectParams"]


class CallRejectParams(TypedDict, total=False):
    status_code: int
    """The SIP status for the caller. The API's default is 603 (decline)."""
