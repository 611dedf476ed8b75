# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import TypedDict

from openai._types import SequenceNotStr
from openai.types.shared_params.metadata import Metadata

__all__ = ["ThreadUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Uploaded files the code can read, at most 20."""


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """The vector store that is searched, at most 1."""


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter

    file_search: ToolResourcesFileSearch


class ThreadUpdateParams(TypedDict, total=False):
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    tool_resources: Optional[ToolResources]
    """Files and vector stores the tools can use in this thread."""
