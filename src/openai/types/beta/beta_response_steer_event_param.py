# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_response_steer_input_param import BetaResponseSteerInputParam

__all__ = ["BetaResponseSteerEventParam"]


class BetaResponseSteerEventParam(TypedDict, total=False):
    """New input for a response that is being worked on."""

    input: Required[BetaResponseSteerInputParam]

    previous_response_id: Required[str]
    """The response to steer."""

    type: Required[Literal["response.steer"]]
