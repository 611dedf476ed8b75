# Made from api/conversations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai.types.conversations.conversation_deleted import ConversationDeleted

__all__ = ["ConversationDeletedResource"]


class ConversationDeletedResource(ConversationDeleted):
    """What `conversations.delete` answers with."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ConversationDeleted": "openai.types.conversations.conversation_deleted"})
