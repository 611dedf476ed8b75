# Made from api/webhooks.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["LiveTransportIncomingWebhookEvent", "Data", "DataSipHeader"]


class DataSipHeader(BaseModel):
    name: str

    value: str


class Data(BaseModel):
    session_id: str

    sip_headers: List[DataSipHeader]
    """The headers of the SIP invitation."""

    type: Literal["sip"]

    sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
    """Whether the audio is encrypted (`srtp`) or not (`rtp`)."""


class LiveTransportIncomingWebhookEvent(BaseModel):
    """A SIP connection came in for a Live session."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    type: Literal["live.transport.incoming"]

    object: Optional[Literal["event"]] = None
