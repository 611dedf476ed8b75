# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseMcpCallCompleted"]


class ResponseMcpCallCompleted(BaseModel):
    """An MCP call is done."""

    event_id: str

    item_id: str

    output_index: int

    type: Literal["response.mcp_call.completed"]
