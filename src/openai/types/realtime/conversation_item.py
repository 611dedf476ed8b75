# Made from api/realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.realtime.realtime_conversation_item_assistant_message import RealtimeConversationItemAssistantMessage
    from openai.types.realtime.realtime_conversation_item_function_call import RealtimeConversationItemFunctionCall
    from openai.types.realtime.realtime_conversation_item_function_call_output import RealtimeConversationItemFunctionCallOutput
    from openai.types.realtime.realtime_conversation_item_system_message import RealtimeConversationItemSystemMessage
    from openai.types.realtime.realtime_conversation_item_user_message import RealtimeConversationItemUserMessage
    from openai.types.realtime.realtime_mcp_approval_request import RealtimeMcpApprovalRequest
    from openai.types.realtime.realtime_mcp_approval_response import RealtimeMcpApprovalResponse
    from openai.types.realtime.realtime_mcp_list_tools import RealtimeMcpListTools
    from openai.types.realtime.realtime_mcp_tool_call import RealtimeMcpToolCall

__all__ = ["ConversationItem"]


if TYPE_CHECKING:
    ConversationItem: TypeAlias = Annotated[
        Union[
            RealtimeConversationItemSystemMessage,
            RealtimeConversationItemUserMessage,
            RealtimeConversationItemAssistantMessage,
            RealtimeConversationItemFunctionCall,
            RealtimeConversationItemFunctionCallOutput,
            RealtimeMcpApprovalResponse,
            RealtimeMcpListTools,
            RealtimeMcpToolCall,
            RealtimeMcpApprovalRequest,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An item of a conversation: a message, a call or its result."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeConversationItemAssistantMessage": "openai.types.realtime.realtime_conversation_item_assistant_message",
            "RealtimeConversationItemFunctionCall": "openai.types.realtime.realtime_conversation_item_function_call",
            "RealtimeConversationItemFunctionCallOutput": "openai.types.realtime.realtime_conversation_item_function_call_output",
            "RealtimeConversationItemSystemMessage": "openai.types.realtime.realtime_conversation_item_system_message",
            "RealtimeConversationItemUserMessage": "openai.types.realtime.realtime_conversation_item_user_message",
            "RealtimeMcpApprovalRequest": "openai.types.realtime.realtime_mcp_approval_request",
            "RealtimeMcpApprovalResponse": "openai.types.realtime.realtime_mcp_approval_response",
            "RealtimeMcpListTools": "openai.types.realtime.realtime_mcp_list_tools",
            "RealtimeMcpToolCall": "openai.types.realtime.realtime_mcp_tool_call",
        },
        {
            "ConversationItem": lazy.tagged(
                "type",
                {
                    "message": (
                        "RealtimeConversationItemSystemMessage",
                        "RealtimeConversationItemUserMessage",
                        "RealtimeConversationItemAssistantMessage",
                    ),
                    "function_call": "RealtimeConversationItemFunctionCall",
                    "function_call_output": "RealtimeConversationItemFunctionCallOutput",
                    "mcp_approval_response": "RealtimeMcpApprovalResponse",
                    "mcp_list_tools": "RealtimeMcpListTools",
                    "mcp_call": "RealtimeMcpToolCall",
                    "mcp_approval_request": "RealtimeMcpApprovalRequest",
                },
            ),
        },
    )
