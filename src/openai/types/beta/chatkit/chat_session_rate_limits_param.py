# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["ChatSessionRateLimitsParam"]


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """How many requests a session may make."""

    max_requests_per_1_minute: int
    """At least 1. The API's default is 10."""
