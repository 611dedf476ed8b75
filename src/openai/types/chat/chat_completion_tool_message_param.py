# Made from api/chat.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionToolMessageParam"]


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """The result of a tool call."""

    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]

    role: Required[Literal["tool"]]

    tool_call_id: Required[str]
    """The `id` of the call it answers."""
