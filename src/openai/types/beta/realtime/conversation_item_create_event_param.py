# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.realtime.conversation_item_param import ConversationItemParam

__all__ = ["ConversationItemCreateEventParam"]


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Add an item to the conversation; `conversation.item.created` or `error` answers."""

    item: Required[ConversationItemParam]

    type: Required[Literal["conversation.item.create"]]

    event_id: str

    previous_item_id: str
    """The item to put it after, `root` for the beginning; at the end if left out."""
