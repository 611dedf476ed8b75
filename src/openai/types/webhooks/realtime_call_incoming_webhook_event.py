# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeCallIncomingWebhookEvent", "Data", "DataSipHeader"]


class DataSipHeader(BaseModel):
    name: str

    value: str


class Data(BaseModel):
    call_id: str
    """The call; the same as `session_id` of `live.call.incoming`."""

    sip_headers: List[DataSipHeader]
    """The headers of the SIP invitation."""

    sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
    """Whether the audio is encrypted (`srtp`) or not (`rtp`)."""


class RealtimeCallIncomingWebhookEvent(BaseModel):
    """A SIP call came in that `realtime.calls.accept` can take."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["realtime.call.incoming"]

    object: Optional[Literal["event"]] = None
