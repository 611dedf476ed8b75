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


class AdditionalMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]

    role: Required[Literal["user", "assistant"]]

    attachments: Optional[Iterable[AdditionalMessageAttachment]]

    metadata: Optional[Metadata]


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]

    last_messages: Optional[int]


class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]

    include: List[RunStepInclude]

    additional_instructions: Optional[str]

    additional_messages: Optional[Iterable[AdditionalMessage]]

    instructions: Optional[str]

    max_completion_tokens: Optional[int]

    max_prompt_tokens: Optional[int]

    metadata: Optional[Metadata]

    model: Union[str, ChatModel, None]

    parallel_tool_calls: bool

    reasoning_effort: Optional[ReasoningEffort]

    response_format: Optional[AssistantResponseFormatOptionParam]

    temperature: Optional[float]

    tool_choice: Optional[AssistantToolChoiceOptionParam]

    tools: Optional[Iterable[AssistantToolParam]]

    top_p: Optional[float]

    truncation_strategy: Optional[TruncationStrategy]


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class RunCreateParamsStreaming(RunCreateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


RunCreateParams = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]
