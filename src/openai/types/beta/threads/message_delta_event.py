# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.message_delta import MessageDelta

__all__ = ["MessageDeltaEvent"]


class MessageDeltaEvent(BaseModel):
    """A change of a message, while it is streamed."""

    id: str

    delta: "MessageDelta"

    object: Literal["thread.message.delta"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"MessageDelta": "openai.types.beta.threads.message_delta"})
