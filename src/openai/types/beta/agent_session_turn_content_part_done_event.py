# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.output_text import OutputText

__all__ = ["AgentSessionTurnContentPartDoneEvent"]


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    """A part of a message is complete."""

    content_index: int

    event_id: str

    item_id: str

    output_index: int

    part: "OutputText"

    session_id: str

    turn_id: Optional[str] = None

    type: Literal["agent.session.turn.content_part.done"]

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"OutputText": "openai.types.beta.output_text"})
