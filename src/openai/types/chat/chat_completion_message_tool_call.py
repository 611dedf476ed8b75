# Made from api/chat.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.chat.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
    from openai.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall

__all__ = ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallUnion"]


if TYPE_CHECKING:
    ChatCompletionMessageToolCallUnion: TypeAlias = Annotated[
        Union[ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall],
        PropertyInfo(discriminator="type"),
    ]
    ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatCompletionMessageCustomToolCall": "openai.types.chat.chat_completion_message_custom_tool_call",
            "ChatCompletionMessageFunctionToolCall": "openai.types.chat.chat_completion_message_function_tool_call",
            "Function": "openai.types.chat.chat_completion_message_function_tool_call",
        },
        {
            "ChatCompletionMessageToolCallUnion": lazy.tagged(
                "type",
                {"function": "ChatCompletionMessageFunctionToolCall", "custom": "ChatCompletionMessageCustomToolCall"},
            ),
            "ChatCompletionMessageToolCall": 'ChatCompletionMessageFunctionToolCall',
        },
    )
