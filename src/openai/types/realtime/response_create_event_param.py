# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.realtime.realtime_response_create_params_param import RealtimeResponseCreateParamsParam

__all__ = ["ResponseCreateEventParam"]


class ResponseCreateEventParam(TypedDict, total=False):
    """Ask for a response."""

    type: Required[Literal["response.create"]]

    event_id: str

    response: RealtimeResponseCreateParamsParam
