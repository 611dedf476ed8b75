# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeMcpListTools", "Tool"]


class Tool(BaseModel):
    input_schema: object

    name: str

    annotations: Optional[object] = None

    description: Optional[str] = None


class RealtimeMcpListTools(BaseModel):
    """The tools that an MCP server offers."""

    server_label: str
    """The name by which calls refer to the server."""

    tools: List[Tool]

    type: Literal["mcp_list_tools"]

    id: Optional[str] = None
