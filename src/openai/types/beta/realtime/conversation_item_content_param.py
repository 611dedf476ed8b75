# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["ConversationItemContentParam"]


class ConversationItemContentParam(TypedDict, total=False):
    """A part of a message."""

    id: str
    """For `item_reference`: the item."""

    audio: str
    """Base64-encoded."""

    text: str

    transcript: str
    """The text of the audio."""

    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
