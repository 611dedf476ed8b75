# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.chat.chat_completion_allowed_tools_param import ChatCompletionAllowedToolsParam

__all__ = ["ChatCompletionAllowedToolChoiceParam"]


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """Leaves the model a choice among some of the tools."""

    allowed_tools: Required[ChatCompletionAllowedToolsParam]

    type: Required[Literal["allowed_tools"]]
