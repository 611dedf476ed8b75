# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_computer_action_list_param import BetaComputerActionListParam
from openai.types.beta.beta_computer_action_param import BetaComputerActionParam

__all__ = ["BetaResponseComputerToolCallParam", "PendingSafetyCheck", "Agent"]


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]

    code: Optional[str]

    message: Optional[str]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """Actions that the model wants done on the computer."""

    id: Required[str]

    call_id: Required[str]
    """Send the screenshot back with this id."""

    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    """Ask a person before going on; send those agreed to back with the screenshot."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]

    type: Required[Literal["computer_call"]]

    action: BetaComputerActionParam
    """The one action of the preview tool."""

    actions: BetaComputerActionListParam
    """The actions to do one after the other."""

    agent: Optional[Agent]
    """The agent that it comes from."""
