# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseCompactionItem", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCompactionItem(BaseModel):
    """What takes the place of everything before it in the conversation."""

    id: str

    encrypted_content: str
    """The shortened conversation, in a form only the API reads."""

    type: Literal["compaction"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    created_by: Optional[str] = None
    """Who added the item."""
