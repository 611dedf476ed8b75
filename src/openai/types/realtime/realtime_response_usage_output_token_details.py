# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["RealtimeResponseUsageOutputTokenDetails"]


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    """Output tokens by kind."""

    audio_tokens: Optional[int] = None

    text_tokens: Optional[int] = None
