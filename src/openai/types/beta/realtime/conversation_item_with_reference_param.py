# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, TypedDict

__all__ = ["ConversationItemWithReferenceParam", "Content"]


class Content(TypedDict, total=False):
    id: str

    audio: str

    text: str

    transcript: str

    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """An item, or with `item_reference` one that the session already has, by its id."""

    id: str

    arguments: str
    """For `function_call`: JSON."""

    call_id: str
    """The id that a call and its result share."""

    content: Iterable[Content]
    """For `message`: what it contains."""

    name: str

    object: Literal["realtime.item"]

    output: str
    """For `function_call_output`: the result."""

    role: Literal["user", "assistant", "system"]

    status: Literal["completed", "incomplete", "in_progress"]

    type: Literal["message", "function_call", "function_call_output", "item_reference"]
