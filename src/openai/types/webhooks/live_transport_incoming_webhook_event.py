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

    type: Literal["sip"]

    sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None


class LiveTransportIncomingWebhookEvent(BaseModel):
    id: str

    created_at: int

    data: Data

    type: Literal["live.transport.incoming"]

    object: Optional[Literal["event"]] = None
