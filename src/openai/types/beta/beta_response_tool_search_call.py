# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseToolSearchCall", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseToolSearchCall(BaseModel):
    """A search for tools."""

    id: str

    arguments: object

    call_id: Optional[str] = None

    execution: Literal["server", "client"]
    """Who searches: the API or you."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["tool_search_call"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    created_by: Optional[str] = None
    """Who added the item."""
