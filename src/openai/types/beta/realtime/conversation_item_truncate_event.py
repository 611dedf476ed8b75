# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemTruncateEvent"]


class ConversationItemTruncateEvent(BaseModel):
    """Cut off what the model said after the part that the user has heard; its text is removed."""

    audio_end_ms: int
    """Keep this many milliseconds; more than there are is an error."""

    content_index: int
    """Always 0."""

    item_id: str
    """A message of the assistant."""

    type: Literal["conversation.item.truncate"]

    event_id: Optional[str] = None
