# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemDeleteEvent"]


class ConversationItemDeleteEvent(BaseModel):
    """Remove an item from the conversation."""

    item_id: str

    type: Literal["conversation.item.delete"]

    event_id: Optional[str] = None
