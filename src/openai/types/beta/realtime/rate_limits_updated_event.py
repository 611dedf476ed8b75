# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RateLimitsUpdatedEvent", "RateLimit"]


class RateLimit(BaseModel):
    limit: Optional[int] = None

    name: Optional[Literal["requests", "tokens"]] = None

    remaining: Optional[int] = None

    reset_seconds: Optional[float] = None
    """Seconds until the limit is full again."""


class RateLimitsUpdatedEvent(BaseModel):
    """How much is left of the limits; sent when a response begins."""

    event_id: str

    rate_limits: List[RateLimit]

    type: Literal["rate_limits.updated"]
