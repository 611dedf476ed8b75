# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemTruncatedEvent"]


class ConversationItemTruncatedEvent(BaseModel):
    """An item was cut off."""

    audio_end_ms: int
    """The milliseconds that were kept."""

    content_index: int

    event_id: str

    item_id: str

    type: Literal["conversation.item.truncated"]
