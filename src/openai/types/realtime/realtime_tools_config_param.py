# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.realtime.realtime_tools_config_union_param import RealtimeToolsConfigUnionParam

from openai.types.realtime.realtime_tools_config_union_param import (
    Mcp as Mcp,
    McpAllowedTools as McpAllowedTools,
    McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
    McpRequireApproval as McpRequireApproval,
    McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
    McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
    McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
)

__all__ = ["RealtimeToolsConfigParam"]


RealtimeToolsConfigParam: TypeAlias = List[RealtimeToolsConfigUnionParam]
"""What the model may call."""
