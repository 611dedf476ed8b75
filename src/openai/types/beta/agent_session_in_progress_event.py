# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_session import AgentSession

__all__ = ["AgentSessionInProgressEvent"]


class AgentSessionInProgressEvent(BaseModel):
    """The session is at work."""

    event_id: str

    session: "AgentSession"

    type: Literal["agent.session.in_progress"]

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AgentSession": "openai.types.beta.agent_session"})
