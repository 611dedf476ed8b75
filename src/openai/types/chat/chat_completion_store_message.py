# Made from api/chat.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import TypeAlias

from openai._core import lazy
from openai.types.chat.chat_completion_message import ChatCompletionMessage

if TYPE_CHECKING:
    from openai.types.chat.chat_completion_content_part_image import ChatCompletionContentPartImage
    from openai.types.chat.chat_completion_content_part_text import ChatCompletionContentPartText

__all__ = ["ChatCompletionStoreMessage", "ChatCompletionStoreMessageContentPart"]


class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message of a stored completion."""

    id: str

    content_parts: Optional[List["ChatCompletionStoreMessageContentPart"]] = None
    """The parts of the message, if its content was a list."""


if TYPE_CHECKING:
    ChatCompletionStoreMessageContentPart: TypeAlias = Union[
        ChatCompletionContentPartText,
        ChatCompletionContentPartImage,
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatCompletionContentPartImage": "openai.types.chat.chat_completion_content_part_image",
            "ChatCompletionContentPartText": "openai.types.chat.chat_completion_content_part_text",
            "ChatCompletionMessage": "openai.types.chat.chat_completion_message",
        },
        {
            "ChatCompletionStoreMessageContentPart": 'Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]',
        },
    )
