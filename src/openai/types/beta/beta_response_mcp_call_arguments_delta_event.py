# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseMcpCallArgumentsDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseMcpCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of an MCP call."""

    delta: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.mcp_call_arguments.delta"]

    agent: Optional[Agent] = None
