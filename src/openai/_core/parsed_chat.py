"""Chat completions with the structured output in them: the classes. They are filled in by `chat.py`."""

from typing import ClassVar, Generic, List, Optional, Set, TypeVar

from openai.types.chat.chat_completion import ChatCompletion, Choice
from openai.types.chat.chat_completion_message import ChatCompletionMessage
from openai.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function

from . import lazy

__all__ = [
    "ContentType",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
    "ResponseFormatT",
]

ContentType = TypeVar("ContentType")
ResponseFormatT = TypeVar("ResponseFormatT")


class ParsedFunction(Function):
    """The function that a model calls."""

    parsed_arguments: Optional[object] = None
    """An instance of the class given to `pydantic_function_tool`; decoded JSON for another strict tool."""

    __api_exclude__: ClassVar[Set[str]] = {"parsed_arguments"}


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A call of a function."""

    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower, as intended
    # A call that was streamed has the `index` of its pieces.
    __api_exclude__: ClassVar[Set[str]] = {"index"}


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ContentType]):
    """What a model replied. It can be sent back as one of the `messages`."""

    parsed: Optional[ContentType] = None
    """The content as an instance of `response_format`; None for a refusal, or if no class was given."""

    tool_calls: Optional[List[ParsedFunctionToolCall]] = None  # type: ignore[assignment]  # narrower

    __api_exclude__: ClassVar[Set[str]] = {"parsed"}


class ParsedChoice(Choice, Generic[ContentType]):
    message: ParsedChatCompletionMessage[ContentType]  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower
    """What the model replied."""


class ParsedChatCompletion(ChatCompletion, Generic[ContentType]):
    """The reply of a model to a conversation, with its structured output."""

    choices: List[ParsedChoice[ContentType]]  # type: ignore[assignment]  # narrower
    """One entry, or as many as `n` asked for."""


__getattr__ = lazy.module(__name__, {})
