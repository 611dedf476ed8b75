# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["RealtimeError"]


class RealtimeError(BaseModel):
    """What went wrong."""

    message: str

    type: str

    code: Optional[str] = None

    event_id: Optional[str] = None
    """The event of yours that caused it, if it had an id."""

    param: Optional[str] = None
