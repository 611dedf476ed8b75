# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_steer_error_code import BetaResponseSteerErrorCode
    from openai.types.beta.beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerFailedEvent", "Error", "Steer"]


class Error(BaseModel):
    code: "BetaResponseSteerErrorCode"

    message: str

    type: Literal["invalid_request_error"]


class Steer(BaseModel):
    input: "BetaResponseSteerInput"

    previous_response_id: str

    id: Optional[str] = None


class BetaResponseSteerFailedEvent(BaseModel):
    """The new input was refused."""

    error: Error

    sequence_number: int

    steer: Steer

    type: Literal["response.steer.failed"]

    stream_id: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseSteerErrorCode": "openai.types.beta.beta_response_steer_error_code",
            "BetaResponseSteerInput": "openai.types.beta.beta_response_steer_input",
        },
    )
