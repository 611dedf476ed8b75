# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_item_content import ConversationItemContent

__all__ = ["ConversationItem"]


class ConversationItem(BaseModel):
    """An item of a conversation: a message, a call or its result."""

    id: Optional[str] = None

    arguments: Optional[str] = None
    """For `function_call`: JSON."""

    call_id: Optional[str] = None
    """The id that a call and its result share."""

    content: Optional[List["ConversationItemContent"]] = None
    """For `message`: what it contains."""

    name: Optional[str] = None

    object: Optional[Literal["realtime.item"]] = None

    output: Optional[str] = None
    """For `function_call_output`: the result."""

    role: Optional[Literal["user", "assistant", "system"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None

    type: Optional[Literal["message", "function_call", "function_call_output"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"ConversationItemContent": "openai.types.beta.realtime.conversation_item_content"},
    )
