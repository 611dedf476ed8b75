# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseMcpListToolsInProgressEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseMcpListToolsInProgressEvent(BaseModel):
    """An MCP server is asked for its tools."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.mcp_list_tools.in_progress"]

    agent: Optional[Agent] = None
