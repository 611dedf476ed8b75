# Made from api/chat.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from openai.types.completion_usage import CompletionUsage

__all__ = [
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaAudio",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
    "ChoiceLogprobs",
    "Moderation",
    "ModerationInput",
    "ModerationInputModerationResults",
    "ModerationInputModerationResultsResult",
    "ModerationInputError",
    "ModerationOutput",
    "ModerationOutputModerationResults",
    "ModerationOutputModerationResultsResult",
    "ModerationOutputError",
]


class ChoiceDeltaAudio(BaseModel):
    id: Optional[str] = None

    data: Optional[str] = None
    """A piece of the sound, in base64."""

    expires_at: Optional[int] = None
    """Unix seconds."""

    transcript: Optional[str] = None


class ChoiceDeltaFunctionCall(BaseModel):
    arguments: Optional[str] = None
    """JSON text written by the model; it may be invalid or name unknown parameters."""

    name: Optional[str] = None


class ChoiceDeltaToolCallFunction(BaseModel):
    arguments: Optional[str] = None
    """A piece of JSON text; the pieces of a call make up the whole."""

    name: Optional[str] = None


class ChoiceDeltaToolCall(BaseModel):
    index: int

    id: Optional[str] = None
    """Set in the first piece of a call."""

    function: Optional[ChoiceDeltaToolCallFunction] = None

    type: Optional[Literal["function"]] = None


class ChoiceDelta(BaseModel):
    audio: Optional[ChoiceDeltaAudio] = None

    content: Optional[str] = None
    """The next piece of text."""

    function_call: Optional[ChoiceDeltaFunctionCall] = None
    """Deprecated in favour of `tool_calls`."""

    refusal: Optional[str] = None

    role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = None
    """Set in the first chunk of a choice."""

    tool_calls: Optional[List[ChoiceDeltaToolCall]] = None
    """Pieces of tool calls, to be joined by their `index`."""


class ChoiceLogprobs(BaseModel):
    content: Optional[List["ChatCompletionTokenLogprob"]] = None

    refusal: Optional[List["ChatCompletionTokenLogprob"]] = None


class Choice(BaseModel):
    delta: ChoiceDelta
    """What is new since the chunk before."""

    index: int
    """Which of the `n` replies the chunk belongs to."""

    finish_reason: Optional[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]] = None
    """Set in the last chunk of a choice: `stop`, `length` (token limit), `tool_calls`, `content_filter` or
    `function_call` (deprecated).
    """

    logprobs: Optional[ChoiceLogprobs] = None


class ModerationInputModerationResultsResult(BaseModel):
    categories: Dict[str, bool]
    """Which categories were found, by name."""

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """For each category, the kinds of content it was judged on."""

    category_scores: Dict[str, float]
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool
    """Whether any category was found."""

    model: str

    type: Literal["moderation_result"]


class ModerationInputModerationResults(BaseModel):
    model: str

    results: List[ModerationInputModerationResultsResult]

    type: Literal["moderation_results"]


class ModerationInputError(BaseModel):
    code: str

    message: str

    type: Literal["error"]


ModerationInput: TypeAlias = Annotated[
    Union[ModerationInputModerationResults, ModerationInputError],
    PropertyInfo(discriminator="type"),
]


class ModerationOutputModerationResultsResult(BaseModel):
    categories: Dict[str, bool]
    """Which categories were found, by name."""

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """For each category, the kinds of content it was judged on."""

    category_scores: Dict[str, float]
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool
    """Whether any category was found."""

    model: str

    type: Literal["moderation_result"]


class ModerationOutputModerationResults(BaseModel):
    model: str

    results: List[ModerationOutputModerationResultsResult]

    type: Literal["moderation_results"]


class ModerationOutputError(BaseModel):
    code: str

    message: str

    type: Literal["error"]


ModerationOutput: TypeAlias = Annotated[
    Union[ModerationOutputModerationResults, ModerationOutputError],
    PropertyInfo(discriminator="type"),
]


class Moderation(BaseModel):
    input: ModerationInput

    output: ModerationOutput


class ChatCompletionChunk(BaseModel):
    """A piece of a streamed reply."""

    id: str
    """The same in every chunk of a reply."""

    choices: List[Choice]
    """Empty in the last chunk if `stream_options.include_usage` is set."""

    created: int
    """Unix seconds; the same in every chunk."""

    model: str

    object: Literal["chat.completion.chunk"]

    moderation: Optional[Moderation] = None
    """Set in one chunk, if the request asked for moderation."""

    obfuscation: Optional[str] = None
    """Random filler that hides the length of the chunk; see `stream_options.include_obfuscation`."""

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The tier that serves the request."""

    system_fingerprint: Optional[str] = None
    """Names the server setup the model runs on. Deprecated."""

    usage: Optional["CompletionUsage"] = None
    """Set only in the last chunk, and only with `stream_options.include_usage`; lost if the stream breaks off."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatCompletionTokenLogprob": "openai.types.chat.chat_completion_token_logprob",
            "CompletionUsage": "openai.types.completion_usage",
        },
    )
