# Made from api/assistants.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from openai.types.beta.assistant_tool_param import AssistantToolParam
from openai.types.shared_params.metadata import Metadata
from openai.types.shared_params.reasoning_effort import ReasoningEffort

__all__ = ["AssistantUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Uploaded files the code can read, at most 20."""


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """The vector store that is searched, at most 1."""


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter

    file_search: ToolResourcesFileSearch


class AssistantUpdateParams(TypedDict, total=False):
    description: Optional[str]
    """At most 512 characters."""

    instructions: Optional[str]
    """What the model is told before everything else; at most 256,000 characters."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    model: Union[
        str,
        Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
    ]
    """The model that answers."""

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
