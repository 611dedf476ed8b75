# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaResponseStatus"]


BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""How a response stands: `queued` and `in_progress` go on, all others are final."""
