# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentWaitForSubagentsCallItem"]


class AgentWaitForSubagentsCallItem(BaseModel):
    """An agent waits for its subagents."""

    id: str

    recipient_agent_ids: List[str]

    sender_agent_id: str

    status: "AgentFunctionCallStatus"

    turn_id: str

    type: Literal["wait_for_subagents_call"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AgentFunctionCallStatus": "openai.types.beta.agent_function_call_status"})
