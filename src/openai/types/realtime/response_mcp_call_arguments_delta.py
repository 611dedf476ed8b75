# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseMcpCallArgumentsDelta"]


class ResponseMcpCallArgumentsDelta(BaseModel):
    """More of the arguments of an MCP call."""

    delta: str

    event_id: str

    item_id: str

    output_index: int

    response_id: str

    type: Literal["response.mcp_call_arguments.delta"]

    obfuscation: Optional[str] = None
    """Random padding that hides the length of the delta."""
