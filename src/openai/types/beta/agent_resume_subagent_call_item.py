# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentResumeSubagentCallItem"]


class AgentResumeSubagentCallItem(BaseModel):
    """An agent lets a subagent go on."""

    id: str

    recipient_agent_id: str

    sender_agent_id: str

    status: "AgentFunctionCallStatus"

    turn_id: str

    type: Literal["resume_subagent_call"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AgentFunctionCallStatus": "openai.types.beta.agent_function_call_status"})
