# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemRetrieveEventParam"]


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Ask for an item as the server has it, audio included."""

    item_id: Required[str]

    type: Required[Literal["conversation.item.retrieve"]]

    event_id: str
