# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseMcpListToolsCompletedEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseMcpListToolsCompletedEvent(BaseModel):
    """An MCP server has listed its tools."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.mcp_list_tools.completed"]

    agent: Optional[Agent] = None
