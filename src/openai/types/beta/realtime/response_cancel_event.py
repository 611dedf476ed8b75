# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseCancelEvent"]


class ResponseCancelEvent(BaseModel):
    """Stop a response; `response.done` with status `cancelled` answers, or `error` if there is none."""

    type: Literal["response.cancel"]

    event_id: Optional[str] = None

    response_id: Optional[str] = None
    """The one going on in the conversation if left out."""
