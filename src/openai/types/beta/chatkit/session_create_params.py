# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from openai.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
from openai.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
from openai.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["SessionCreateParams"]


class SessionCreateParams(TypedDict, total=False):
    user: Required[str]

    workflow: Required[ChatSessionWorkflowParam]

    chatkit_configuration: ChatSessionChatKitConfigurationParam

    expires_after: ChatSessionExpiresAfterParam

    rate_limits: ChatSessionRateLimitsParam
