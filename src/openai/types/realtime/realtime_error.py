# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["RealtimeError"]


class RealtimeError(BaseModel):
    message: str

    type: str

    code: Optional[str] = None

    event_id: Optional[str] = None

    param: Optional[str] = None
