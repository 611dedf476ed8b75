# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["LiveCallIncomingWebhookEvent", "Data", "DataSipHeader"]


class DataSipHeader(BaseModel):
    name: str

    value: str


class Data(BaseModel):
    session_id: str
    """The call; the same as `call_id` of `realtime.call.incoming`."""

    sip_headers: List[DataSipHeader]
    """The headers of the SIP invitation."""

    sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
    """Whether the audio is encrypted (`srtp`) or not (`rtp`)."""


class LiveCallIncomingWebhookEvent(BaseModel):
    """A SIP call came in for a Live session; whichever accepts first, Live or Realtime, gets it."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["live.call.incoming"]

    object: Optional[Literal["event"]] = None
