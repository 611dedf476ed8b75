# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ErrorEvent", "Error"]


class Error(BaseModel):
    message: str

    type: str

    code: Optional[str] = None

    event_id: Optional[str] = None
    """The event of yours that caused it, if it had an id."""

    param: Optional[str] = None


class ErrorEvent(BaseModel):
    """Something went wrong; the session mostly goes on."""

    error: Error

    event_id: str

    type: Literal["error"]
