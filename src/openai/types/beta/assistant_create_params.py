# Made from api/assistants.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from openai.types.beta.assistant_tool_param import AssistantToolParam
from openai.types.shared_params.chat_model import ChatModel
from openai.types.shared_params.metadata import Metadata
from openai.types.shared_params.reasoning_effort import ReasoningEffort

__all__ = [
    "AssistantCreateParams",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Uploaded files the code can read, at most 20."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    """Tokens two passages share; at most half of `max_chunk_size_tokens`."""

    max_chunk_size_tokens: Required[int]
    """Tokens in a passage, 100 to 4096."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]

    type: Required[Literal["static"]]


ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]


class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy
    """How files are cut in passages. The API's default is `auto`."""

    file_ids: SequenceNotStr[str]
    """Uploaded files to put into it."""

    metadata: Optional[Metadata]


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """The vector store that is searched, at most 1."""

    vector_stores: Iterable[ToolResourcesFileSearchVectorStore]
    """A new vector store to be made and searched, at most 1; instead of `vector_store_ids`."""


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter

    file_search: ToolResourcesFileSearch


class AssistantCreateParams(TypedDict, total=False):
    model: Required[Union[str, ChatModel]]
    """The model that answers."""

    description: Optional[str]
    """At most 512 characters."""

    instructions: Optional[str]
    """What the model is told before everything else; at most 256,000 characters."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    name: Optional[str]
    """At most 256 characters."""

    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks first; less is faster and takes fewer tokens."""

    response_format: Optional[AssistantResponseFormatOptionParam]
    """Form of the text: free, following a JSON schema, or any JSON, which a message has to ask for as well."""

    temperature: Optional[float]
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""

    tool_resources: Optional[ToolResources]
    """Files and vector stores its tools can use."""

    tools: Iterable[AssistantToolParam]
    """At most 128."""

    top_p: Optional[float]
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""
