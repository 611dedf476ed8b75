# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_item import ConversationItem

__all__ = ["ConversationItemCreatedEvent"]


class ConversationItemCreatedEvent(BaseModel):
    """An item was added to the conversation."""

    event_id: str

    item: "ConversationItem"

    type: Literal["conversation.item.created"]

    previous_item_id: Optional[str] = None
    """The item before it, if any."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ConversationItem": "openai.types.beta.realtime.conversation_item"})
