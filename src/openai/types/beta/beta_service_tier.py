# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaServiceTier"]


BetaServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]
"""How fast and at what price a request is served; `auto` is what the project is set to, `priority` and `fast` are the
same.
"""
