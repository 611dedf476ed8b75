# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]


class TokenLimits(BaseModel):
    post_instructions: Optional[int] = None
    """The most tokens of the conversation, without instructions and tools."""


class RealtimeTruncationRetentionRatio(BaseModel):
    """Drop more than is needed at once, so that cached input is of use for longer."""

    retention_ratio: float
    """The share to keep of the tokens after the instructions, from 0 to 1."""

    type: Literal["retention_ratio"]

    token_limits: Optional[TokenLimits] = None
