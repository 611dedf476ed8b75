# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["LiveTransportConnectedWebhookEvent", "Data"]


class Data(BaseModel):
    session_id: str

    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(BaseModel):
    id: str

    created_at: int

    data: Data

    object: Literal["event"]

    type: Literal["live.transport.connected"]
