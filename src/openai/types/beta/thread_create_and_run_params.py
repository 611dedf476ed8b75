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
    """The tools that may use the file."""


class ThreadMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]

    role: Required[Literal["user", "assistant"]]

    attachments: Optional[Iterable[ThreadMessageAttachment]]

    metadata: Optional[Metadata]


class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Uploaded files the code can read, at most 20."""


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    """Tokens two passages share; at most half of `max_chunk_size_tokens`."""

    max_chunk_size_tokens: Required[int]
    """Tokens in a passage, 100 to 4096."""


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]

    type: Required[Literal["static"]]


ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]


class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
    """How files are cut in passages. The API's default is `auto`."""

    file_ids: SequenceNotStr[str]
    """Uploaded files to put into it."""

    metadata: Optional[Metadata]


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """The vector store that is searched, at most 1."""

    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore]
    """A new vector store to be made and searched, at most 1; instead of `vector_store_ids`."""


class ThreadToolResources(TypedDict, total=False):
    code_interpreter: ThreadToolResourcesCodeInterpreter

    file_search: ThreadToolResourcesFileSearch


class Thread(TypedDict, total=False):
    messages: Iterable[ThreadMessage]

    metadata: Optional[Metadata]

    tool_resources: Optional[ThreadToolResources]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Uploaded files the code can read, at most 20."""


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """The vector store that is searched, at most 1."""


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter

    file_search: ToolResourcesFileSearch


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    """`auto` (the API's default) leaves out messages from the middle, `last_messages` keeps only the latest."""

    last_messages: Optional[int]
    """How many of the latest messages are kept, at least 1."""


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    """The assistant to run."""

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

    response_format: Optional[AssistantResponseFormatOptionParam]
    """Form of the text: free, following a JSON schema, or any JSON, which a message has to ask for as well."""

    temperature: Optional[float]
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""

    thread: Thread
    """The thread to make; an empty one if left out."""

    tool_choice: Optional[AssistantToolChoiceOptionParam]
    """Whether and which tools are called. The API's default is `auto`."""

    tool_resources: Optional[ToolResources]
    """Files and vector stores the tools can use in this run."""

    tools: Optional[Iterable[AssistantToolParam]]
    """Replace the tools of the assistant for this run; at most 20."""

    top_p: Optional[float]
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""

    truncation_strategy: Optional[TruncationStrategy]
    """What to leave out of a thread that is too long."""


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


ThreadCreateAndRunParams = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]
