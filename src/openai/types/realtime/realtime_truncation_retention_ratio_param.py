# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTruncationRetentionRatioParam", "TokenLimits"]


class TokenLimits(TypedDict, total=False):
    post_instructions: int
    """The most tokens of the conversation, without instructions and tools."""


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Drop more than is needed at once, so that cached input is of use for longer."""

    retention_ratio: Required[float]
    """The share to keep of the tokens after the instructions, from 0 to 1."""

    type: Required[Literal["retention_ratio"]]

    token_limits: TokenLimits
