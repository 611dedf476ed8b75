# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.message_content_delta import MessageContentDelta

__all__ = ["MessageDelta"]


class MessageDelta(BaseModel):
    """What is new in a message."""

    content: Optional[List["MessageContentDelta"]] = None

    role: Optional[Literal["user", "assistant"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"MessageContentDelta": "openai.types.beta.threads.message_content_delta"})
