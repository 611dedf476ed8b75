# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["ChatSessionHistory"]


class ChatSessionHistory(BaseModel):
    """Which earlier threads a user sees."""

    enabled: bool

    recent_threads: Optional[int] = None
    """How many of them; all if missing."""
