# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseMcpCallArgumentsDone"]


class ResponseMcpCallArgumentsDone(BaseModel):
    """The arguments of an MCP call are complete."""

    arguments: str
    """JSON."""

    event_id: str

    item_id: str

    output_index: int

    response_id: str

    type: Literal["response.mcp_call_arguments.done"]
