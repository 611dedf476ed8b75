# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.chatkit.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from openai.types.beta.chatkit.chat_session_file_upload import ChatSessionFileUpload
    from openai.types.beta.chatkit.chat_session_history import ChatSessionHistory

__all__ = ["ChatSessionChatKitConfiguration"]


class ChatSessionChatKitConfiguration(BaseModel):
    """What the chat offers."""

    automatic_thread_titling: "ChatSessionAutomaticThreadTitling"

    file_upload: "ChatSessionFileUpload"

    history: "ChatSessionHistory"


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatSessionAutomaticThreadTitling": "openai.types.beta.chatkit.chat_session_automatic_thread_titling",
            "ChatSessionFileUpload": "openai.types.beta.chatkit.chat_session_file_upload",
            "ChatSessionHistory": "openai.types.beta.chatkit.chat_session_history",
        },
    )
