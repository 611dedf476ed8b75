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


class RateLimitsUpdatedEvent(BaseModel):
    event_id: str

    rate_limits: List[RateLimit]

    type: Literal["rate_limits.updated"]
