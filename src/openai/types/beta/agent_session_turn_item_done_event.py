# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_output_item import AgentOutputItem

__all__ = ["AgentSessionTurnItemDoneEvent"]


class AgentSessionTurnItemDoneEvent(BaseModel):
    """An item is complete."""

    event_id: str

    item: "AgentOutputItem"

    output_index: int

    session_id: str

    turn_id: Optional[str] = None

    type: Literal["agent.session.turn.item.done"]

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AgentOutputItem": "openai.types.beta.agent_output_item"})
