# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpListToolsParam", "Tool"]


class Tool(TypedDict, total=False):
    input_schema: Required[object]

    name: Required[str]

    annotations: Optional[object]

    description: Optional[str]


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """The tools that an MCP server offers."""

    server_label: Required[str]
    """The name by which calls refer to the server."""

    tools: Required[Iterable[Tool]]

    type: Required[Literal["mcp_list_tools"]]

    id: str
