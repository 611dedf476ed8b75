# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemFunctionCallParam"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """A function that the model wants you to run."""

    arguments: Required[str]
    """JSON."""

    name: Required[str]

    type: Required[Literal["function_call"]]

    id: str

    call_id: str
    """Send the result back with this id."""

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
