# Made from api/assistants.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.assistant_response_format_option import AssistantResponseFormatOption
    from openai.types.beta.assistant_tool import AssistantTool
    from openai.types.shared.metadata import Metadata

__all__ = ["Assistant", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ToolResourcesCodeInterpreter(BaseModel):
    file_ids: Optional[List[str]] = None
    """Uploaded files the code can read, at most 20."""


class ToolResourcesFileSearch(BaseModel):
    vector_store_ids: Optional[List[str]] = None
    """The vector store that is searched, at most 1."""


class ToolResources(BaseModel):
    code_interpreter: Optional[ToolResourcesCodeInterpreter] = None

    file_search: Optional[ToolResourcesFileSearch] = None


class Assistant(BaseModel):
    """A model with instructions and tools, to be run on threads."""

    id: str

    created_at: int
    """Unix seconds."""

    description: Optional[str] = None

    instructions: Optional[str] = None

    metadata: Optional["Metadata"] = None

    model: str

    name: Optional[str] = None

    object: Literal["assistant"]

    tools: List["AssistantTool"]

    response_format: Optional["AssistantResponseFormatOption"] = None

    temperature: Optional[float] = None

    tool_resources: Optional[ToolResources] = None
    """Files and vector stores its tools can use."""

    top_p: Optional[float] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AssistantResponseFormatOption": "openai.types.beta.assistant_response_format_option",
            "AssistantTool": "openai.types.beta.assistant_tool",
            "Metadata": "openai.types.shared.metadata",
        },
    )
