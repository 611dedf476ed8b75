# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseMcpCallArgumentsDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseMcpCallArgumentsDoneEvent(BaseModel):
    """The arguments of an MCP call are complete."""

    arguments: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.mcp_call_arguments.done"]

    agent: Optional[Agent] = None
