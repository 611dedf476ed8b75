# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemDeletedEvent"]


class ConversationItemDeletedEvent(BaseModel):
    """An item was removed."""

    event_id: str

    item_id: str

    type: Literal["conversation.item.deleted"]
