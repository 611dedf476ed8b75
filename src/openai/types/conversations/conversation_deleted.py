# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationDeleted"]


class ConversationDeleted(BaseModel):
    """That a conversation is gone."""

    id: str

    deleted: bool

    object: Literal["conversation.deleted"]
