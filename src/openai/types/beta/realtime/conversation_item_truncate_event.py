# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemTruncateEvent"]


class ConversationItemTruncateEvent(BaseModel):
    audio_end_ms: int

    content_index: int

    item_id: str

    type: Literal["conversation.item.truncate"]

    event_id: Optional[str] = None
