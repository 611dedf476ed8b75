# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemFunctionCallOutputParam"]


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """The result of a function that you ran."""

    call_id: Required[str]
    """The `call_id` of the call that this answers."""

    output: Required[str]
    """Any text, often JSON."""

    type: Required[Literal["function_call_output"]]

    id: str

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
