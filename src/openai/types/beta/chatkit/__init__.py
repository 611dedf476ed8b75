# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.chatkit.chat_session import ChatSession as ChatSession
    from openai.types.beta.chatkit.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling
    from openai.types.beta.chatkit.chat_session_chatkit_configuration import ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration
    from openai.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam
    from openai.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam
    from openai.types.beta.chatkit.chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
    from openai.types.beta.chatkit.chat_session_history import ChatSessionHistory as ChatSessionHistory
    from openai.types.beta.chatkit.chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
    from openai.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
    from openai.types.beta.chatkit.chat_session_status import ChatSessionStatus as ChatSessionStatus
    from openai.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam as ChatSessionWorkflowParam
    from openai.types.beta.chatkit.chatkit_attachment import ChatKitAttachment as ChatKitAttachment
    from openai.types.beta.chatkit.chatkit_response_output_text import ChatKitResponseOutputText as ChatKitResponseOutputText
    from openai.types.beta.chatkit.chatkit_thread import ChatKitThread as ChatKitThread
    from openai.types.beta.chatkit.chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem
    from openai.types.beta.chatkit.chatkit_thread_item_list import ChatKitThreadItemList as ChatKitThreadItemList
    from openai.types.beta.chatkit.chatkit_thread_user_message_item import ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem
    from openai.types.beta.chatkit.chatkit_widget_item import ChatKitWidgetItem as ChatKitWidgetItem
    from openai.types.beta.chatkit.session_create_params import SessionCreateParams as SessionCreateParams
    from openai.types.beta.chatkit.thread_delete_response import ThreadDeleteResponse as ThreadDeleteResponse
    from openai.types.beta.chatkit.thread_list_items_params import ThreadListItemsParams as ThreadListItemsParams
    from openai.types.beta.chatkit.thread_list_params import ThreadListParams as ThreadListParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ChatSession": "openai.types.beta.chatkit.chat_session",
            "ChatSessionAutomaticThreadTitling": "openai.types.beta.chatkit.chat_session_automatic_thread_titling",
            "ChatSessionChatKitConfiguration": "openai.types.beta.chatkit.chat_session_chatkit_configuration",
            "ChatSessionChatKitConfigurationParam": "openai.types.beta.chatkit.chat_session_chatkit_configuration_param",
            "ChatSessionExpiresAfterParam": "openai.types.beta.chatkit.chat_session_expires_after_param",
            "ChatSessionFileUpload": "openai.types.beta.chatkit.chat_session_file_upload",
            "ChatSessionHistory": "openai.types.beta.chatkit.chat_session_history",
            "ChatSessionRateLimits": "openai.types.beta.chatkit.chat_session_rate_limits",
            "ChatSessionRateLimitsParam": "openai.types.beta.chatkit.chat_session_rate_limits_param",
            "ChatSessionStatus": "openai.types.beta.chatkit.chat_session_status",
            "ChatSessionWorkflowParam": "openai.types.beta.chatkit.chat_session_workflow_param",
            "ChatKitAttachment": "openai.types.beta.chatkit.chatkit_attachment",
            "ChatKitResponseOutputText": "openai.types.beta.chatkit.chatkit_response_output_text",
            "ChatKitThread": "openai.types.beta.chatkit.chatkit_thread",
            "ChatKitThreadAssistantMessageItem": "openai.types.beta.chatkit.chatkit_thread_assistant_message_item",
            "ChatKitThreadItemList": "openai.types.beta.chatkit.chatkit_thread_item_list",
            "ChatKitThreadUserMessageItem": "openai.types.beta.chatkit.chatkit_thread_user_message_item",
            "ChatKitWidgetItem": "openai.types.beta.chatkit.chatkit_widget_item",
            "SessionCreateParams": "openai.types.beta.chatkit.session_create_params",
            "ThreadDeleteResponse": "openai.types.beta.chatkit.thread_delete_response",
            "ThreadListItemsParams": "openai.types.beta.chatkit.thread_list_items_params",
            "ThreadListParams": "openai.types.beta.chatkit.thread_list_params",
        },
    )
