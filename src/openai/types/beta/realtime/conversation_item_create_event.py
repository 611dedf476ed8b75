# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_item import ConversationItem

__all__ = ["ConversationItemCreateEvent"]


class ConversationItemCreateEvent(BaseModel):
    """Add an item to the conversation; `conversation.item.created` or `error` answers."""

    item: "ConversationItem"

    type: Literal["conversation.item.create"]

    event_id: Optional[str] = None

    previous_item_id: Optional[str] = None
    """The item to put it after, `root` for the beginning; at the end if left out."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ConversationItem": "openai.types.beta.realtime.conversation_item"})
