# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemUserMessageParam", "Content"]


class Content(TypedDict, total=False):
    audio: str
    """Base64-encoded, in the input format of the session."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks at the image. The API's default is `auto`, which is `high`."""

    image_url: str
    """A PNG or JPEG image as a `data:` URL."""

    text: str

    transcript: str
    """The text of the audio; the model does not see it."""

    type: Literal["input_text", "input_audio", "input_image"]


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """What the user said, wrote or showed."""

    content: Required[Iterable[Content]]

    role: Required[Literal["user"]]

    type: Required[Literal["message"]]

    id: str

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
