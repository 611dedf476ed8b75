# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentFunctionCallItem"]


class AgentFunctionCallItem(BaseModel):
    """A call of a function that you run."""

    id: str

    arguments: object

    call_id: str
    """Send it back with the result."""

    name: str

    status: "AgentFunctionCallStatus"

    turn_id: str

    type: Literal["function_call"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AgentFunctionCallStatus": "openai.types.beta.agent_function_call_status"})
