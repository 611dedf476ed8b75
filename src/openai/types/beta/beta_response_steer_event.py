# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerEvent"]


class BetaResponseSteerEvent(BaseModel):
    """New input for a response that is being worked on."""

    input: "BetaResponseSteerInput"

    previous_response_id: str
    """The response to steer."""

    type: Literal["response.steer"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaResponseSteerInput": "openai.types.beta.beta_response_steer_input"})
