# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.subagent import Subagent

__all__ = ["AgentSessionSubagentClosedEvent"]


class AgentSessionSubagentClosedEvent(BaseModel):
    """A subagent was closed."""

    event_id: str

    subagent: "Subagent"

    type: Literal["agent.session.subagent.closed"]

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Subagent": "openai.types.beta.subagent"})
