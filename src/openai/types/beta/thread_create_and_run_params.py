# Made from api/threads.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from openai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from openai.types.beta.assistant_tool_param import AssistantToolParam
from openai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from openai.types.beta.threads.message_content_part_param import MessageContentPartParam
from openai.types.shared_params.chat_model import ChatModel
from openai.types.shared_params.metadata import Metadata

__all__ = [
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ThreadCreateAndRunParams",
    "Thread",
    "ThreadCreateAndRunParamsBase",
    "ThreadMessage",
    "ThreadMessageAttachment",
    "ThreadMessageAttachmentTool",
    "ThreadMessageAttachmentToolFileSearch",
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchVectorStore",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "TruncationStrategy",
]


class ThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


ThreadMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, ThreadMessageAttachmentToolFileSearch]


class ThreadMessageAttachment(TypedDict, total=False):
    file_id: str

    tools: Iterable[ThreadMessageAttachmentTool]


class ThreadMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]

    role: Required[Literal["user", "assistant"]]

    attachments: Optional[Iterable[ThreadMessageAttachment]]

    metadata: Optional[Metadata]


class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]

    max_chunk_size_tokens: Required[int]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]

    type: Required[Literal["static"]]


ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]


class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy

    file_ids: SequenceNotStr[str]

    metadata: Optional[Metadata]


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]

    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore]


class ThreadToolResources(TypedDict, total=False):
    code_interpreter: ThreadToolResourcesCodeInterpreter

    file_search: ThreadToolResourcesFileSearch


class Thread(TypedDict, total=False):
    messages: Iterable[ThreadMessage]

    metadata: Optional[Metadata]

    tool_resources: Optional[ThreadToolResources]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter

    file_search: ToolResourcesFileSearch


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]

    last_messages: Optional[int]


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    assistant_id: Required[str]

    instructions: Optional[str]

    max_completion_tokens: Optional[int]

    max_prompt_tokens: Optional[int]

    metadata: Optional[Metadata]

    model: Union[str, ChatModel, None]

    parallel_tool_calls: bool

    response_format: Optional[AssistantResponseFormatOptionParam]

    temperature: Optional[float]

    thread: Thread

    tool_choice: Optional[AssistantToolChoiceOptionParam]

    tool_resources: Optional[ToolResources]

    tools: Optional[Iterable[AssistantToolParam]]

    top_p: Optional[float]

    truncation_strategy: Optional[TruncationStrategy]


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


ThreadCreateAndRunParams = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    assistant_id: Required[str]

    instructions: Optional[str]

    max_completion_tokens: Optional[int]

    max_prompt_tokens: Optional[int]

    metadata: Optional[Metadata]

    model: Union[str, ChatModel, None]

    parallel_tool_calls: bool

    response_format: Optional[AssistantResponseFormatOptionParam]

    temperature: Optional[float]

    thread: Thread

    tool_choice: Optional[AssistantToolChoiceOptionParam]

    tool_resources: Optional[ToolResources]

    tools: Optional[Iterable[AssistantToolParam]]

    top_p: Optional[float]

    truncation_strategy: Optional[TruncationStrategy]


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Optional[Literal[False]]


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Required[Literal[True]]
