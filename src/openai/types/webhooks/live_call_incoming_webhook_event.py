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

    sip_headers: List[DataSipHeader]

    sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None


class LiveCallIncomingWebhookEvent(BaseModel):
    id: str

    created_at: int

    data: Data

    type: Literal["live.call.incoming"]

    object: Optional[Literal["event"]] = None
