# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemDeleteEventParam"]


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Remove an item from the conversation."""

    item_id: Required[str]

    type: Required[Literal["conversation.item.delete"]]

    event_id: str
