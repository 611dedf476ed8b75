# Made from api/conversations.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai.types.conversations.conversation import Conversation

__all__ = ["ConversationItemDeleted"]


class ConversationItemDeleted(Conversation):
    """The conversation, after one of its items was deleted."""

    deleted: Optional[bool] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Conversation": "openai.types.conversations.conversation"})
