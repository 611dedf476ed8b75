# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.realtime.realtime_function_tool_param import RealtimeFunctionToolParam

__all__ = [
    "RealtimeToolsConfigUnionParam",
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
]


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter]


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    """Tools that wait for approval."""

    never: McpRequireApprovalMcpToolApprovalFilterNever
    """Tools that run without approval."""


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class Mcp(TypedDict, total=False):
    """The tools of an MCP server; one of `server_url`, `connector_id` and `tunnel_id` is needed."""

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    allowed_tools: Optional[McpAllowedTools]
    """Names of tools, or a filter; all if left out."""

    authorization: str
    """An OAuth access token for the server; getting one is up to you."""

    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """A service that the API connects to by itself."""

    defer_loading: bool
    """Whether the model sees the tools only after finding them by tool search."""

    headers: Optional[Dict[str, str]]
    """Sent to the server with every request."""

    require_approval: Optional[McpRequireApproval]
    """Which calls wait for your approval. The API's default is `always`."""

    server_description: str
    """What the server is for; the model reads it."""

    server_url: str

    tunnel_id: str
    """A secure tunnel to a server that has no public URL."""


RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, Mcp]
"""A function or the tools of an MCP server."""
