# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot

__all__ = ["ResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck"]


class AcknowledgedSafetyCheck(BaseModel):
    id: str

    code: Optional[str] = None

    message: Optional[str] = None


class ResponseComputerToolCallOutputItem(BaseModel):
    """A screenshot taken after an action, as kept by the API."""

    id: str

    call_id: str

    output: "ResponseComputerToolCallOutputScreenshot"

    status: Literal["completed", "incomplete", "failed", "in_progress"]

    type: Literal["computer_call_output"]

    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None

    created_by: Optional[str] = None
    """Who added the item."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseComputerToolCallOutputScreenshot": "openai.types.responses.response_computer_tool_call_output_screenshot",
        },
    )
