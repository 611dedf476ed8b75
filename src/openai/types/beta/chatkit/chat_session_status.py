# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["ChatSessionStatus"]


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
"""How a session stands; only an `active` one takes requests."""
