# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, TypedDict

from openai.types.beta.realtime.conversation_item_content_param import ConversationItemContentParam

__all__ = ["ConversationItemParam"]


class ConversationItemParam(TypedDict, total=False):
    """An item of a conversation: a message, a call or its result."""

    id: str

    arguments: str
    """For `function_call`: JSON."""

    call_id: str
    """The id that a call and its result share."""

    content: Iterable[ConversationItemContentParam]
    """For `message`: what it contains."""

    name: str

    object: Literal["realtime.item"]

    output: str
    """For `function_call_output`: the result."""

    role: Literal["user", "assistant", "system"]

    status: Literal["completed", "incomplete", "in_progress"]

    type: Literal["message", "function_call", "function_call_output"]
