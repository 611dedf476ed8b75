# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_content import AgentContent
    from openai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentSendSubagentInputCallItem"]


class AgentSendSubagentInputCallItem(BaseModel):
    """An agent writes to a subagent."""

    id: str

    content: List["AgentContent"]

    recipient_agent_id: str

    sender_agent_id: str

    status: "AgentFunctionCallStatus"

    turn_id: str

    type: Literal["send_subagent_input_call"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentContent": "openai.types.beta.agent_content",
            "AgentFunctionCallStatus": "openai.types.beta.agent_function_call_status",
        },
    )
