# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["SessionError"]


class SessionError(BaseModel):
    """What went wrong in a session."""

    code: Optional[str] = None

    message: str

    param: Optional[str] = None

    type: str
