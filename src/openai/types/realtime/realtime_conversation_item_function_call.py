# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeConversationItemFunctionCall"]


class RealtimeConversationItemFunctionCall(BaseModel):
    """A function that the model wants you to run."""

    arguments: str
    """JSON."""

    name: str

    type: Literal["function_call"]

    id: Optional[str] = None

    call_id: Optional[str] = None
    """Send the result back with this id."""

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
