# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from openai.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
from openai.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
from openai.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["SessionCreateParams"]


class SessionCreateParams(TypedDict, total=False):
    user: Required[str]
    """Your name for the end user, not empty; sessions of the same user share their threads."""

    workflow: Required[ChatSessionWorkflowParam]
    """The workflow that answers."""

    chatkit_configuration: ChatSessionChatKitConfigurationParam
    """What the chat offers."""

    expires_after: ChatSessionExpiresAfterParam
    """How long the session lives. The API's default is 10 minutes."""

    rate_limits: ChatSessionRateLimitsParam
    """How many requests the session may make. The API's default is 10 a minute."""
