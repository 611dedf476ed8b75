# Made from api/threads.py by `make generate`. Do not edit.
from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from openai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from openai.types.beta.assistant_tool_param import AssistantToolParam
from openai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from openai.types.beta.threads.message_content_part_param import MessageContentPartParam
from openai.types.beta.threads.runs.run_step_include import RunStepInclude
from openai.types.shared_params.chat_model import ChatModel
from openai.types.shared_params.metadata import Metadata
from openai.types.shared_params.reasoning_effort import ReasoningEffort

__all__ = [
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "RunCreateParams",
    "AdditionalMessage",
    "AdditionalMessageAttachment",
    "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachmentToolFileSearch",
    "TruncationStrategy",
]


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


AdditionalMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AdditionalMessageAttachmentToolFileSearch]


class AdditionalMessageAttachment(TypedDict, total=False):
    file_id: str

    tools: Iterable[AdditionalMessageAttachmentTool]
    """The tools that may use the file."""


class AdditionalMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]

    role: Required[Literal["user", "assistant"]]

    attachments: Optional[Iterable[AdditionalMessageAttachment]]

    metadata: Optional[Metadata]


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    """`auto` (the API's default) leaves out messages from the middle, `last_messages` keeps only the latest."""

    last_messages: Optional[int]
    """How many of the latest messages are kept, at least 1."""


class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    """The assistant to run."""

    include: List[RunStepInclude]
    """Adds the text that file search has found."""

    additional_instructions: Optional[str]
    """Added to the instructions of the assistant for this run."""

    additional_messages: Optional[Iterable[AdditionalMessage]]
    """Added to the thread before the run."""

    instructions: Optional[str]
    """Replaces the instructions of the assistant for this run."""

    max_completion_tokens: Optional[int]
    """At most about this many tokens are written in the whole run, at least 256; a run that needs more ends as
    `incomplete`.
    """

    max_prompt_tokens: Optional[int]
    """At most about this many tokens are read in the whole run, at least 256; a run that needs more ends as
    `incomplete`.
    """

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    model: Union[str, ChatModel, None]
    """Replaces the model of the assistant for this run."""

    parallel_tool_calls: bool
    """Whether several tools may be called at once. The API's default is true."""

    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks first; less is faster and takes fewer tokens."""

    response_format: Optional[AssistantResponseFormatOptionParam]
    """Form of the text: free, following a JSON schema, or any JSON, which a message has to ask for as well."""

    temperature: Optional[float]
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""

    tool_choice: Optional[AssistantToolChoiceOptionParam]
    """Whether and which tools are called. The API's default is `auto`."""

    tools: Optional[Iterable[AssistantToolParam]]
    """Replace the tools of the assistant for this run; at most 20."""

    top_p: Optional[float]
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""

    truncation_strategy: Optional[TruncationStrategy]
    """What to leave out of a thread that is too long."""


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class RunCreateParamsStreaming(RunCreateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


RunCreateParams = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]
