# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam

from openai.types.shared_params.function_definition import FunctionDefinition as FunctionDefinition

__all__ = ["ChatCompletionToolParam"]


ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
"""A function the model may ask to have called."""
