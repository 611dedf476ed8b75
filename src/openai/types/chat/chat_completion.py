# Made from api/chat.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

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

    refusal: Optional[List["ChatCompletionTokenLogprob"]] = None


class Choice(BaseModel):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]

    index: int

    logprobs: Optional[ChoiceLogprobs] = None

    message: "ChatCompletionMessage"


class ModerationInputModerationResultsResult(BaseModel):
    categories: Dict[str, bool]

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]

    category_scores: Dict[str, float]

    flagged: bool

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

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]

    category_scores: Dict[str, float]

    flagged: bool

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
    id: str

    choices: List[Choice]

    created: int

    model: str

    object: Literal["chat.completion"]

    metadata: Optional["Metadata"] = None

    moderation: Optional[Moderation] = None

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None

    system_fingerprint: Optional[str] = None

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
