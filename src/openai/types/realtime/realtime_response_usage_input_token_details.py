# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["RealtimeResponseUsageInputTokenDetails", "CachedTokensDetails"]


class CachedTokensDetails(BaseModel):
    audio_tokens: Optional[int] = None

    image_tokens: Optional[int] = None

    text_tokens: Optional[int] = None


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    """Input tokens by kind."""

    audio_tokens: Optional[int] = None

    cached_tokens: Optional[int] = None
    """Tokens taken from the prompt cache."""

    cached_tokens_details: Optional[CachedTokensDetails] = None

    image_tokens: Optional[int] = None

    text_tokens: Optional[int] = None
