# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeConversationItemFunctionCallOutput"]


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    """The result of a function that you ran."""

    call_id: str
    """The `call_id` of the call that this answers."""

    output: str
    """Any text, often JSON."""

    type: Literal["function_call_output"]

    id: Optional[str] = None

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
