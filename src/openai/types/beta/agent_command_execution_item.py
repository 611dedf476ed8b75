# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCommandExecutionItem"]


class AgentCommandExecutionItem(BaseModel):
    """An agent runs a command in its environment."""

    id: str

    command: str

    cwd: Optional[str] = None

    duration_ms: Optional[int] = None

    exit_code: Optional[int] = None

    output: Optional[str] = None

    status: "AgentFunctionCallStatus"

    turn_id: str

    type: Literal["command_execution"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AgentFunctionCallStatus": "openai.types.beta.agent_function_call_status"})
