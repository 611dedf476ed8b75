# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.responses.response_steer_input_param import ResponseSteerInputParam

__all__ = ["ResponseSteerEventParam"]


class ResponseSteerEventParam(TypedDict, total=False):
    """New input for a response that is being worked on."""

    input: Required[ResponseSteerInputParam]

    previous_response_id: Required[str]
    """The response to steer."""

    type: Required[Literal["response.steer"]]
