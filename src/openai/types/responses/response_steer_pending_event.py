# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_steer_pending_reason import ResponseSteerPendingReason
    from openai.types.responses.response_steer_required_input import ResponseSteerRequiredInput

__all__ = ["ResponseSteerPendingEvent", "Steer"]


class Steer(BaseModel):
    id: str

    previous_response_id: str


class ResponseSteerPendingEvent(BaseModel):
    """The new input waits until results of calls have been sent."""

    reason: "ResponseSteerPendingReason"

    required_input: List["ResponseSteerRequiredInput"]
    """What has to be sent first."""

    sequence_number: int

    steer: Steer

    type: Literal["response.steer.pending"]

    stream_id: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseSteerPendingReason": "openai.types.responses.response_steer_pending_reason",
            "ResponseSteerRequiredInput": "openai.types.responses.response_steer_required_input",
        },
    )
