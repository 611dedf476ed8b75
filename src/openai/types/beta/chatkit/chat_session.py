# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.chatkit.chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
    from openai.types.beta.chatkit.chat_session_rate_limits import ChatSessionRateLimits
    from openai.types.beta.chatkit.chat_session_status import ChatSessionStatus
    from openai.types.beta.chatkit_workflow import ChatKitWorkflow

__all__ = ["ChatSession"]


class ChatSession(BaseModel):
    """A session and the settings that hold for it."""

    id: str

    chatkit_configuration: "ChatSessionChatKitConfiguration"

    client_secret: str
    """The key for the browser."""

    expires_at: int
    """Unix seconds."""

    max_requests_per_1_minute: int
    """The same as in `rate_limits`."""

    object: Literal["chatkit.session"]

    rate_limits: "ChatSessionRateLimits"

    status: "ChatSessionStatus"

    user: str
    """Your name for the end user."""

    workflow: "ChatKitWorkflow"


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatKitWorkflow": "openai.types.beta.chatkit_workflow",
            "ChatSessionChatKitConfiguration": "openai.types.beta.chatkit.chat_session_chatkit_configuration",
            "ChatSessionRateLimits": "openai.types.beta.chatkit.chat_session_rate_limits",
            "ChatSessionStatus": "openai.types.beta.chatkit.chat_session_status",
        },
    )
