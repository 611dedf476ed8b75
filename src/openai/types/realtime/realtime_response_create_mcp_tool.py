# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from openai._models import BaseModel

__all__ = [
    "RealtimeResponseCreateMcpTool",
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]


class AllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


AllowedTools: TypeAlias = Union[List[str], AllowedToolsMcpToolFilter]


class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


class RequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[RequireApprovalMcpToolApprovalFilterAlways] = None
    """Tools that wait for approval."""

    never: Optional[RequireApprovalMcpToolApprovalFilterNever] = None
    """Tools that run without approval."""


RequireApproval: TypeAlias = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class RealtimeResponseCreateMcpTool(BaseModel):
    """The tools of an MCP server; one of `server_url`, `connector_id` and `tunnel_id` is needed."""

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    allowed_tools: Optional[AllowedTools] = None
    """Names of tools, or a filter; all if left out."""

    authorization: Optional[str] = None
    """An OAuth access token for the server; getting one is up to you."""

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
    """A service that the API connects to by itself."""

    defer_loading: Optional[bool] = None
    """Whether the model sees the tools only after finding them by tool search."""

    headers: Optional[Dict[str, str]] = None
    """Sent to the server with every request."""

    require_approval: Optional[RequireApproval] = None
    """Which calls wait for your approval. The API's default is `always`."""

    server_description: Optional[str] = None
    """What the server is for; the model reads it."""

    server_url: Optional[str] = None

    tunnel_id: Optional[str] = None
    """A secure tunnel to a server that has no public URL."""
