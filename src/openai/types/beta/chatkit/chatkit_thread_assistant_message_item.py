# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.chatkit.chatkit_response_output_text import ChatKitResponseOutputText

__all__ = ["ChatKitThreadAssistantMessageItem"]


class ChatKitThreadAssistantMessageItem(BaseModel):
    """What the assistant said."""

    id: str

    content: List["ChatKitResponseOutputText"]

    created_at: int
    """Unix seconds."""

    object: Literal["chatkit.thread_item"]

    thread_id: str

    type: Literal["chatkit.assistant_message"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"ChatKitResponseOutputText": "openai.types.beta.chatkit.chatkit_response_output_text"},
    )
