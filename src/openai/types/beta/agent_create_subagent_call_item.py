# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_content import AgentContent
    from openai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCreateSubagentCallItem"]


class AgentCreateSubagentCallItem(BaseModel):
    """An agent starts a subagent."""

    id: str

    agent_id: str

    content: List["AgentContent"]

    model: Optional[str] = None

    reasoning_effort: Optional[str] = None

    status: "AgentFunctionCallStatus"

    turn_id: str

    type: Literal["create_subagent_call"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentContent": "openai.types.beta.agent_content",
            "AgentFunctionCallStatus": "openai.types.beta.agent_function_call_status",
        },
    )
