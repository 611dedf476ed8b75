# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemRetrieveEvent"]


class ConversationItemRetrieveEvent(BaseModel):
    """Ask for an item as the server has it, audio included."""

    item_id: str

    type: Literal["conversation.item.retrieve"]

    event_id: Optional[str] = None
