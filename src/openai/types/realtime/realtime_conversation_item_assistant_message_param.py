# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemAssistantMessageParam", "Content"]


class Content(TypedDict, total=False):
    audio: str
    """Base64-encoded, in the output format of the session."""

    text: str

    transcript: str
    """The text of the audio."""

    type: Literal["output_text", "output_audio"]


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """What the model said."""

    content: Required[Iterable[Content]]

    role: Required[Literal["assistant"]]

    type: Required[Literal["message"]]

    id: str

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
