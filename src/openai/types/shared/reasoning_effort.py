# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypeAlias

__all__ = ["ReasoningEffort"]


ReasoningEffort: TypeAlias = Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
"""How much to think: less is faster and takes fewer tokens."""
