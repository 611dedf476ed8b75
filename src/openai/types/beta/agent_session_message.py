# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_output_item_status import AgentOutputItemStatus
    from openai.types.beta.agent_session_message_content import AgentSessionMessageContent

__all__ = ["AgentSessionMessage"]


class AgentSessionMessage(BaseModel):
    """A message of yours or of the agent."""

    id: Optional[str] = None

    content: List["AgentSessionMessageContent"]

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether it comments on the work or is the answer."""

    role: Literal["user", "assistant"]

    status: "AgentOutputItemStatus"

    turn_id: str

    type: Literal["message"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentOutputItemStatus": "openai.types.beta.agent_output_item_status",
            "AgentSessionMessageContent": "openai.types.beta.agent_session_message_content",
        },
    )
