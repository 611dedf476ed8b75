# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ToolSearchTool"]


class ToolSearchTool(BaseModel):
    type: Literal["tool_search"]

    description: Optional[str] = None

    execution: Optional[Literal["server", "client"]] = None

    parameters: Optional[object] = None
