# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.conversation_item import ConversationItem

__all__ = ["ConversationItemDone"]


class ConversationItemDone(BaseModel):
    """An item is complete; its audio is not sent along."""

    event_id: str

    item: "ConversationItem"

    type: Literal["conversation.item.done"]

    previous_item_id: Optional[str] = None
    """The item before it, if any."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ConversationItem": "openai.types.realtime.conversation_item"})
