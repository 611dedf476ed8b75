# Made from api/webhooks.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["LiveTransportConnectedWebhookEvent", "Data"]


class Data(BaseModel):
    session_id: str

    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(BaseModel):
    """A WebRTC connection of a Live session stands."""

    id: str

    created_at: int
    """Unix seconds."""

    data: Data

    object: Literal["event"]

    type: Literal["live.transport.connected"]
