# Made from api/chatkit.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ChatSessionRateLimits"]


class ChatSessionRateLimits(BaseModel):
    """How many requests a session may make."""

    max_requests_per_1_minute: int
