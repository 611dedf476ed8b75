# Made from api/chat.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.chat.chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
from openai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
from openai.types.chat.chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

__all__ = ["ChatCompletionAssistantMessageParam", "Audio", "FunctionCall", "ContentArrayOfContentPart"]


class Audio(TypedDict, total=False):
    id: Required[str]
    """The `id` of `message.audio` in that reply."""


class FunctionCall(TypedDict, total=False):
    arguments: Required[str]
    """JSON text written by the model; it may be invalid or name unknown parameters."""

    name: Required[str]


ContentArrayOfContentPart: TypeAlias = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """An earlier reply of the model."""

    role: Required[Literal["assistant"]]

    audio: Optional[Audio]
    """Refers to an earlier spoken reply."""

    content: Union[str, Iterable[ContentArrayOfContentPart], None]
    """May be left out if there are tool calls. A list holds text parts, or a single refusal part."""

    function_call: Optional[FunctionCall]
    """Deprecated in favour of `tool_calls`."""

    name: str
    """Tells apart speakers that share a role."""

    refusal: Optional[str]

    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
