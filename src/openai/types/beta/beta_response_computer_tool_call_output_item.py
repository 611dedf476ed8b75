# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot

__all__ = ["BetaResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck", "Agent"]


class AcknowledgedSafetyCheck(BaseModel):
    id: str

    code: Optional[str] = None

    message: Optional[str] = None


class Agent(BaseModel):
    agent_name: str


class BetaResponseComputerToolCallOutputItem(BaseModel):
    """A screenshot taken after an action, as kept by the API."""

    id: str

    call_id: str

    output: "BetaResponseComputerToolCallOutputScreenshot"

    status: Literal["completed", "incomplete", "failed", "in_progress"]

    type: Literal["computer_call_output"]

    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    created_by: Optional[str] = None
    """Who added the item."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseComputerToolCallOutputScreenshot": "openai.types.beta.beta_response_computer_tool_call_output_screenshot",
        },
    )
