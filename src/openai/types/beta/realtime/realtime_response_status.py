# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeResponseStatus", "Error"]


class Error(BaseModel):
    code: Optional[str] = None

    message: Optional[str] = None

    type: Optional[str] = None


class RealtimeResponseStatus(BaseModel):
    """Why a response ended."""

    error: Optional[Error] = None
    """Only of a failed response."""

    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    """`turn_detected` and `client_cancelled` end a cancelled response: the user spoke, or you asked; the others end an
    incomplete one.
    """

    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None
