# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agents.sessions.turn import Turn
    from openai.types.beta.token_usage import TokenUsage

__all__ = ["AgentSessionTurnCompletedEvent"]


class AgentSessionTurnCompletedEvent(BaseModel):
    """The turn has come to its end."""

    event_id: str

    session_id: str

    turn: "Turn"

    turn_id: str

    type: Literal["agent.session.turn.completed"]

    usage: Optional["TokenUsage"] = None

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"TokenUsage": "openai.types.beta.token_usage", "Turn": "openai.types.beta.agents.sessions.turn"},
    )
