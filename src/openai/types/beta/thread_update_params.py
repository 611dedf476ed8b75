# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import TypedDict

from openai._types import SequenceNotStr
from openai.types.shared_params.metadata import Metadata

__all__ = ["ThreadUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter

    file_search: ToolResourcesFileSearch


class ThreadUpdateParams(TypedDict, total=False):
    metadata: Optional[Metadata]

    tool_resources: Optional[ToolResources]
