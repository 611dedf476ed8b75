# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["CallReferParams"]


class CallReferParams(TypedDict, total=False):
    target_uri: Required[str]
    """Where to pass the call on to: a `tel:` or `sip:` address."""
