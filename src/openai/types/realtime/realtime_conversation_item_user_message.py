# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeConversationItemUserMessage", "Content"]


class Content(BaseModel):
    audio: Optional[str] = None
    """Base64-encoded, in the input format of the session."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image. The API's default is `auto`, which is `high`."""

    image_url: Optional[str] = None
    """A PNG or JPEG image as a `data:` URL."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """The text of the audio; the model does not see it."""

    type: Optional[Literal["input_text", "input_audio", "input_image"]] = None


class RealtimeConversationItemUserMessage(BaseModel):
    """What the user said, wrote or showed."""

    content: List[Content]

    role: Literal["user"]

    type: Literal["message"]

    id: Optional[str] = None

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
