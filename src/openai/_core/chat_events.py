"""The events of a chat completion that is streamed by `chat.completions.stream()` (R-CS-3). `chat.py` makes them."""

from typing import TYPE_CHECKING, Generic, List, Optional, Union

from typing_extensions import Literal, TypeAlias

from . import lazy
from .late import Late
from .models import BaseModel
from .parsed_chat import ResponseFormatT

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob

    from .parsed_chat import ParsedChatCompletion

__all__ = [
    "ChatCompletionStreamEvent",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]


class ChunkEvent(Late):
    """A chunk has come. What is new in it follows in events of its own."""

    type: Literal["chunk"]

    chunk: "ChatCompletionChunk"
    """What came."""

    snapshot: "ParsedChatCompletion[object]"
    """The completion as far as it has come. Look at it before the next event; later it may say more."""


class ContentDeltaEvent(Late):
    """The text goes on."""

    type: Literal["content.delta"]

    delta: str
    """The new piece; it may be empty."""

    snapshot: str
    """All text so far."""

    parsed: Optional[object] = None
    """What the JSON of the text says so far, without what is unfinished; None if no class was asked for."""


class ContentDoneEvent(BaseModel, Generic[ResponseFormatT]):
    """The text is complete."""

    type: Literal["content.done"]

    content: str

    parsed: Optional[ResponseFormatT] = None
    """The text as an instance of `response_format`, if that is a class."""


class RefusalDeltaEvent(Late):
    """The model's refusal goes on."""

    type: Literal["refusal.delta"]

    delta: str

    snapshot: str
    """All of the refusal so far."""


class RefusalDoneEvent(BaseModel):
    """The refusal is complete."""

    type: Literal["refusal.done"]

    refusal: str


class FunctionToolCallArgumentsDeltaEvent(Late):
    """The call of a function goes on."""

    type: Literal["tool_calls.function.arguments.delta"]

    name: str
    """The name of the function."""

    index: int
    """Which of the calls in the message it is."""

    arguments: str
    """All of the arguments so far, as JSON text."""

    parsed_arguments: Optional[object] = None
    """What that JSON says so far, without what is unfinished; None if the tool is not strict."""

    arguments_delta: str
    """The new piece; it may be empty."""


class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """The call of a function is complete."""

    type: Literal["tool_calls.function.arguments.done"]

    name: str
    """The name of the function."""

    index: int
    """Which of the calls in the message it is."""

    arguments: str
    """The arguments as JSON text."""

    parsed_arguments: Optional[object] = None
    """An instance of the class given to `pydantic_function_tool`; decoded JSON for another strict tool."""


class LogprobsContentDeltaEvent(Late):
    """There are more tokens of the text."""

    type: Literal["logprobs.content.delta"]

    content: List["ChatCompletionTokenLogprob"]

    snapshot: List["ChatCompletionTokenLogprob"]
    """All so far."""


class LogprobsContentDoneEvent(BaseModel):
    """These are all tokens of the text."""

    type: Literal["logprobs.content.done"]

    content: List["ChatCompletionTokenLogprob"]


class LogprobsRefusalDeltaEvent(Late):
    """There are more tokens of the refusal."""

    type: Literal["logprobs.refusal.delta"]

    refusal: List["ChatCompletionTokenLogprob"]

    snapshot: List["ChatCompletionTokenLogprob"]
    """All so far."""


class LogprobsRefusalDoneEvent(BaseModel):
    """These are all tokens of the refusal."""

    type: Literal["logprobs.refusal.done"]

    refusal: List["ChatCompletionTokenLogprob"]


ChatCompletionStreamEvent: TypeAlias = Union[
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent[ResponseFormatT],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]

__getattr__ = lazy.module(
    __name__,
    {
        "ChatCompletionChunk": "openai.types.chat.chat_completion_chunk",
        "ChatCompletionTokenLogprob": "openai.types.chat.chat_completion_token_logprob",
        "ParsedChatCompletion": "openai._core.parsed_chat",
    },
)
