# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemSystemMessageParam", "Content"]


class Content(TypedDict, total=False):
    text: str

    type: Literal["input_text"]


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Instructions given in the middle of a conversation."""

    content: Required[Iterable[Content]]

    role: Required[Literal["system"]]

    type: Required[Literal["message"]]

    id: str

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
