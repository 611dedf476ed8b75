# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["McpListToolsFailed"]


class McpListToolsFailed(BaseModel):
    """An MCP server could not list its tools."""

    event_id: str

    item_id: str

    type: Literal["mcp_list_tools.failed"]
