# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_steer_error_code import ResponseSteerErrorCode
    from openai.types.responses.response_steer_input import ResponseSteerInput

__all__ = ["ResponseSteerFailedEvent", "Error", "Steer"]


class Error(BaseModel):
    code: "ResponseSteerErrorCode"

    message: str

    type: Literal["invalid_request_error"]


class Steer(BaseModel):
    input: "ResponseSteerInput"

    previous_response_id: str

    id: Optional[str] = None


class ResponseSteerFailedEvent(BaseModel):
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
            "ResponseSteerErrorCode": "openai.types.responses.response_steer_error_code",
            "ResponseSteerInput": "openai.types.responses.response_steer_input",
        },
    )
