# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_steer_pending_reason import BetaResponseSteerPendingReason
    from openai.types.beta.beta_response_steer_required_input import BetaResponseSteerRequiredInput

__all__ = ["BetaResponseSteerPendingEvent", "Steer"]


class Steer(BaseModel):
    id: str

    previous_response_id: str


class BetaResponseSteerPendingEvent(BaseModel):
    """The new input waits until results of calls have been sent."""

    reason: "BetaResponseSteerPendingReason"

    required_input: List["BetaResponseSteerRequiredInput"]
    """What has to be sent first."""

    sequence_number: int

    steer: Steer

    type: Literal["response.steer.pending"]

    stream_id: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseSteerPendingReason": "openai.types.beta.beta_response_steer_pending_reason",
            "BetaResponseSteerRequiredInput": "openai.types.beta.beta_response_steer_required_input",
        },
    )
