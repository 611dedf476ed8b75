# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseMcpCallFailedEvent"]


class ResponseMcpCallFailedEvent(BaseModel):
    """An MCP call failed."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.mcp_call.failed"]
