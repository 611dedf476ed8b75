# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["ChatSessionRateLimitsParam"]


class ChatSessionRateLimitsParam(TypedDict, total=False):
    max_requests_per_1_minute: int
