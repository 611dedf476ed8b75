# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseContentPartDoneEvent", "Part"]


class Part(BaseModel):
    audio: Optional[str] = None

    text: Optional[str] = None

    transcript: Optional[str] = None

    type: Optional[Literal["text", "audio"]] = None


class ResponseContentPartDoneEvent(BaseModel):
    """A part of a message is complete."""

    content_index: int

    event_id: str

    item_id: str

    output_index: int

    part: Part

    response_id: str

    type: Literal["response.content_part.done"]
