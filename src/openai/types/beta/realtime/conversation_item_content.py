# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemContent"]


class ConversationItemContent(BaseModel):
    """A part of a message."""

    id: Optional[str] = None
    """For `item_reference`: the item."""

    audio: Optional[str] = None
    """Base64-encoded."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """The text of the audio."""

    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]] = None
