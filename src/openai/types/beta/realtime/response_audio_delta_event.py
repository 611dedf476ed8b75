# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(BaseModel):
    """More speech."""

    content_index: int

    delta: str
    """Base64-encoded, in the output format of the session."""

    event_id: str

    item_id: str

    output_index: int

    response_id: str

    type: Literal["response.audio.delta"]
