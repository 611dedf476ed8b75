# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam

__all__ = ["CallCreateParams"]


class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]

    session: RealtimeSessionCreateRequestParam
