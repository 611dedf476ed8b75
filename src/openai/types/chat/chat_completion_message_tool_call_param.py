# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai.types.chat.chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam

from openai.types.chat.chat_completion_message_function_tool_call_param import Function as Function

__all__ = ["ChatCompletionMessageToolCallParam"]


ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam
"""A call of a function, as sent back in an assistant message."""
