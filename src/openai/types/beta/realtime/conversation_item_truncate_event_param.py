# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemTruncateEventParam"]


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Cut off what the model said after the part that the user has heard; its text is removed."""

    audio_end_ms: Required[int]
    """Keep this many milliseconds; more than there are is an error."""

    content_index: Required[int]
    """Always 0."""

    item_id: Required[str]
    """A message of the assistant."""

    type: Required[Literal["conversation.item.truncate"]]

    event_id: str
