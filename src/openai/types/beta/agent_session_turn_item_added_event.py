# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_session_item import AgentSessionItem

__all__ = ["AgentSessionTurnItemAddedEvent"]


class AgentSessionTurnItemAddedEvent(BaseModel):
    """An item has begun."""

    event_id: str

    item: "AgentSessionItem"

    output_index: Optional[int] = None

    session_id: str

    turn_id: Optional[str] = None

    type: Literal["agent.session.turn.item.added"]

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AgentSessionItem": "openai.types.beta.agent_session_item"})
