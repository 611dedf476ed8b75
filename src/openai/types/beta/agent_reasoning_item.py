# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_output_item_status import AgentOutputItemStatus
    from openai.types.beta.summary_text import SummaryText

__all__ = ["AgentReasoningItem"]


class AgentReasoningItem(BaseModel):
    """A summary of what the model thought."""

    id: str

    status: Optional["AgentOutputItemStatus"] = None

    summary: List["SummaryText"]

    turn_id: str

    type: Literal["reasoning"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentOutputItemStatus": "openai.types.beta.agent_output_item_status",
            "SummaryText": "openai.types.beta.summary_text",
        },
    )
