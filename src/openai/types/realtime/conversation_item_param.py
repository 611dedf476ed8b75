# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.realtime.realtime_conversation_item_assistant_message_param import RealtimeConversationItemAssistantMessageParam
from openai.types.realtime.realtime_conversation_item_function_call_output_param import RealtimeConversationItemFunctionCallOutputParam
from openai.types.realtime.realtime_conversation_item_function_call_param import RealtimeConversationItemFunctionCallParam
from openai.types.realtime.realtime_conversation_item_system_message_param import RealtimeConversationItemSystemMessageParam
from openai.types.realtime.realtime_conversation_item_user_message_param import RealtimeConversationItemUserMessageParam
from openai.types.realtime.realtime_mcp_approval_request_param import RealtimeMcpApprovalRequestParam
from openai.types.realtime.realtime_mcp_approval_response_param import RealtimeMcpApprovalResponseParam
from openai.types.realtime.realtime_mcp_list_tools_param import RealtimeMcpListToolsParam
from openai.types.realtime.realtime_mcp_tool_call_param import RealtimeMcpToolCallParam

__all__ = ["ConversationItemParam"]


ConversationItemParam: TypeAlias = Union[
    RealtimeConversationItemSystemMessageParam,
    RealtimeConversationItemUserMessageParam,
    RealtimeConversationItemAssistantMessageParam,
    RealtimeConversationItemFunctionCallParam,
    RealtimeConversationItemFunctionCallOutputParam,
    RealtimeMcpApprovalResponseParam,
    RealtimeMcpListToolsParam,
    RealtimeMcpToolCallParam,
    RealtimeMcpApprovalRequestParam,
]
"""An item of a conversation: a message, a call or its result."""
