# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["RealtimeReasoningEffort"]


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""How much to think: less is faster and takes fewer tokens."""
