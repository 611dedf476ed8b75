# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import TypedDict

from openai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam

__all__ = ["CallCreateParams"]


class CallCreateParams(TypedDict, total=False):
    sdp: str
    """The offer of the WebRTC peer, as SDP text."""

    session: RealtimeSessionCreateRequestParam
    """How the session is set up."""

    model: str
    """With `call_config` in place of `sdp`: the model of the call."""

    call_config: Dict[str, object]
    """With `model`: more of the set-up of the session."""
