# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["RealtimeResponseUsage", "InputTokenDetails", "OutputTokenDetails"]


class InputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None

    cached_tokens: Optional[int] = None
    """Tokens taken from the prompt cache."""

    text_tokens: Optional[int] = None


class OutputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None

    text_tokens: Optional[int] = None


class RealtimeResponseUsage(BaseModel):
    """The tokens a response took."""

    input_token_details: Optional[InputTokenDetails] = None

    input_tokens: Optional[int] = None

    output_token_details: Optional[OutputTokenDetails] = None

    output_tokens: Optional[int] = None

    total_tokens: Optional[int] = None
