# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.metadata import Metadata

__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ToolResourcesCodeInterpreter(BaseModel):
    file_ids: Optional[List[str]] = None
    """Uploaded files the code can read, at most 20."""


class ToolResourcesFileSearch(BaseModel):
    vector_store_ids: Optional[List[str]] = None
    """The vector store that is searched, at most 1."""


class ToolResources(BaseModel):
    code_interpreter: Optional[ToolResourcesCodeInterpreter] = None

    file_search: Optional[ToolResourcesFileSearch] = None


class Thread(BaseModel):
    """A conversation with an assistant."""

    id: str

    created_at: int
    """Unix seconds."""

    metadata: Optional["Metadata"] = None

    object: Literal["thread"]

    tool_resources: Optional[ToolResources] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Metadata": "openai.types.shared.metadata"})
