# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]


class TokenLimits(BaseModel):
    post_instructions: Optional[int] = None


class RealtimeTruncationRetentionRatio(BaseModel):
    retention_ratio: float

    type: Literal["retention_ratio"]

    token_limits: Optional[TokenLimits] = None
