# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatSessionExpiresAfterParam"]


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """How long a session lives."""

    anchor: Required[Literal["created_at"]]

    seconds: Required[int]
    """From 1 to 600, counted from the creation."""
