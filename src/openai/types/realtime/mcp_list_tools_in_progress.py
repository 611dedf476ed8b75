# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["McpListToolsInProgress"]


class McpListToolsInProgress(BaseModel):
    """An MCP server is asked for its tools."""

    event_id: str

    item_id: str

    type: Literal["mcp_list_tools.in_progress"]
