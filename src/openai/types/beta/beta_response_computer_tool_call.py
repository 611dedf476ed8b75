# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_computer_action import BetaComputerAction
    from openai.types.beta.beta_computer_action_list import BetaComputerActionList

__all__ = ["BetaResponseComputerToolCall", "PendingSafetyCheck", "Agent"]


class PendingSafetyCheck(BaseModel):
    id: str

    code: Optional[str] = None

    message: Optional[str] = None


class Agent(BaseModel):
    agent_name: str


class BetaResponseComputerToolCall(BaseModel):
    """Actions that the model wants done on the computer."""

    id: str

    call_id: str
    """Send the screenshot back with this id."""

    pending_safety_checks: List[PendingSafetyCheck]
    """Ask a person before going on; send those agreed to back with the screenshot."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["computer_call"]

    action: Optional["BetaComputerAction"] = None
    """The one action of the preview tool."""

    actions: Optional["BetaComputerActionList"] = None
    """The actions to do one after the other."""

    agent: Optional[Agent] = None
    """The agent that it comes from."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaComputerAction": "openai.types.beta.beta_computer_action",
            "BetaComputerActionList": "openai.types.beta.beta_computer_action_list",
        },
    )
