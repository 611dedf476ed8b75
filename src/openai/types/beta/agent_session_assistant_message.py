# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_output_item_status import AgentOutputItemStatus
    from openai.types.beta.output_text import OutputText

__all__ = ["AgentSessionAssistantMessage"]


class AgentSessionAssistantMessage(BaseModel):
    """A message of the agent."""

    id: str

    content: List["OutputText"]

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether it comments on the work or is the answer."""

    role: Literal["assistant"]

    status: "AgentOutputItemStatus"

    turn_id: str

    type: Literal["message"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentOutputItemStatus": "openai.types.beta.agent_output_item_status",
            "OutputText": "openai.types.beta.output_text",
        },
    )
