# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentExpiredEvent"]


class AgentSessionEnvironmentExpiredEvent(BaseModel):
    """The environment has expired."""

    environment: "AgentSessionEnvironmentState"

    event_id: str

    session_id: str

    turn_id: Optional[str] = None

    type: Literal["agent.session.environment.expired"]

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"AgentSessionEnvironmentState": "openai.types.beta.agent_session_environment_state"},
    )
