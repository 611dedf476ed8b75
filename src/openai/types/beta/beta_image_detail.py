# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaImageDetail"]


BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""How closely the model looks at an image; `original` keeps its size."""
