# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_function_tool import RealtimeFunctionTool

__all__ = [
    "RealtimeToolsConfigUnion",
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
]


class McpAllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool] = None

    tool_names: Optional[List[str]] = None


McpAllowedTools: TypeAlias = Union[List[str], McpAllowedToolsMcpToolFilter]


class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool] = None

    tool_names: Optional[List[str]] = None


class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool] = None

    tool_names: Optional[List[str]] = None


class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways] = None

    never: Optional[McpRequireApprovalMcpToolApprovalFilterNever] = None


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class Mcp(BaseModel):
    server_label: str

    type: Literal["mcp"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    allowed_tools: Optional[McpAllowedTools] = None

    authorization: Optional[str] = None

    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None

    defer_loading: Optional[bool] = None

    headers: Optional[Dict[str, str]] = None

    require_approval: Optional[McpRequireApproval] = None

    server_description: Optional[str] = None

    server_url: Optional[str] = None

    tunnel_id: Optional[str] = None


if TYPE_CHECKING:
    RealtimeToolsConfigUnion: TypeAlias = Annotated[
        Union[RealtimeFunctionTool, Mcp],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeFunctionTool": "openai.types.realtime.realtime_function_tool"},
        {"RealtimeToolsConfigUnion": lazy.tagged("type", {"function": "RealtimeFunctionTool", "mcp": "Mcp"})},
    )
