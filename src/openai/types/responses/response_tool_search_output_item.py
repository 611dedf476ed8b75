# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.tool import Tool

__all__ = ["ResponseToolSearchOutputItem"]


class ResponseToolSearchOutputItem(BaseModel):
    """The tools that a search found."""

    id: str

    call_id: Optional[str] = None

    execution: Literal["server", "client"]

    status: Literal["in_progress", "completed", "incomplete"]

    tools: List["Tool"]

    type: Literal["tool_search_output"]

    created_by: Optional[str] = None
    """Who added the item."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Tool": "openai.types.responses.tool"})
