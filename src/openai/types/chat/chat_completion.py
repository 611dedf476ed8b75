# Made from api/chat.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.chat.chat_completion_message import ChatCompletionMessage
    from openai.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from openai.types.completion_usage import CompletionUsage
    from openai.types.shared.metadata import Metadata

__all__ = [
    "ChatCompletion",
    "Choice",
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


class ChoiceLogprobs(BaseModel):
    content: Optional[List["ChatCompletionTokenLogprob"]] = None
    """One entry for each token of the text."""

    refusal: Optional[List["ChatCompletionTokenLogprob"]] = None
    """One entry for each token of the refusal."""


class Choice(BaseModel):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped: `stop` (finished, or met a stop sequence), `length` (token limit), `tool_calls`,
    `content_filter` (text was withheld) or `function_call` (deprecated).
    """

    index: int

    logprobs: Optional[ChoiceLogprobs] = None
    """Set only if `logprobs` was asked for."""

    message: "ChatCompletionMessage"
    """What the model replied."""


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


class ChatCompletion(BaseModel):
    """The reply of a model to a conversation."""

    id: str

    choices: List[Choice]
    """One entry, or as many as `n` asked for."""

    created: int
    """Unix seconds."""

    model: str

    object: Literal["chat.completion"]

    metadata: Optional["Metadata"] = None
    """Set only on stored completions."""

    moderation: Optional[Moderation] = None
    """Set only if the request asked for moderation."""

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The tier that served the request, which may differ from the one asked for."""

    system_fingerprint: Optional[str] = None
    """Names the server setup the model ran on; a change can explain different results with the same `seed`. Deprecated.
    """

    usage: Optional["CompletionUsage"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatCompletionMessage": "openai.types.chat.chat_completion_message",
            "ChatCompletionTokenLogprob": "openai.types.chat.chat_completion_token_logprob",
            "CompletionUsage": "openai.types.completion_usage",
            "Metadata": "openai.types.shared.metadata",
        },
    )
