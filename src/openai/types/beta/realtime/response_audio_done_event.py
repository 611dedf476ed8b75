# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseAudioDoneEvent"]


class ResponseAudioDoneEvent(BaseModel):
    """The speech is complete."""

    content_index: int

    event_id: str

    item_id: str

    output_index: int

    response_id: str

    type: Literal["response.audio.done"]
