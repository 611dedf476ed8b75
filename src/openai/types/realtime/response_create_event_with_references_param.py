# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.realtime.realtime_response_create_params_with_references_param import RealtimeResponseCreateParamsWithReferencesParam

__all__ = ["ResponseCreateEventWithReferencesParam"]


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """Ask for a response, whose input may name items by id."""

    type: Required[Literal["response.create"]]

    event_id: str

    response: RealtimeResponseCreateParamsWithReferencesParam
