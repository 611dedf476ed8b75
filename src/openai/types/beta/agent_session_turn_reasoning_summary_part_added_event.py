# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.summary_text import SummaryText

__all__ = ["AgentSessionTurnReasoningSummaryPartAddedEvent"]


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    """A part of a summary of the thoughts has begun."""

    event_id: str

    item_id: str

    output_index: int

    part: "SummaryText"

    session_id: str

    summary_index: int

    turn_id: Optional[str] = None

    type: Literal["agent.session.turn.reasoning_summary_part.added"]

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"SummaryText": "openai.types.beta.summary_text"})
