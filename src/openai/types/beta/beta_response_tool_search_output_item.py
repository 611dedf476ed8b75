# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_tool import BetaTool

__all__ = ["BetaResponseToolSearchOutputItem", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseToolSearchOutputItem(BaseModel):
    """The tools that a search found."""

    id: str

    call_id: Optional[str] = None

    execution: Literal["server", "client"]

    status: Literal["in_progress", "completed", "incomplete"]

    tools: List["BetaTool"]

    type: Literal["tool_search_output"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    created_by: Optional[str] = None
    """Who added the item."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaTool": "openai.types.beta.beta_tool"})
