# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_content import AgentContent

__all__ = ["Subagent"]


class Subagent(BaseModel):
    """An agent that another one started."""

    id: str

    closed_at: Optional[int] = None
    """Unix seconds."""

    instructions: Optional[List["AgentContent"]] = None

    name: Optional[str] = None

    object: Literal["agent.session.subagent"]

    opened_at: int
    """Unix seconds."""

    parent_agent_id: str
    """The agent that started it."""

    session_id: str

    status: Literal["active", "closed"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AgentContent": "openai.types.beta.agent_content"})
