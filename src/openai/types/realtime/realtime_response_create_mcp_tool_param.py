# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr

__all__ = [
    "RealtimeResponseCreateMcpToolParam",
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]


class AllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


AllowedTools: TypeAlias = Union[SequenceNotStr[str], AllowedToolsMcpToolFilter]


class RequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


class RequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


class RequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RequireApprovalMcpToolApprovalFilterAlways
    """Tools that wait for approval."""

    never: RequireApprovalMcpToolApprovalFilterNever
    """Tools that run without approval."""


RequireApproval: TypeAlias = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """The tools of an MCP server; one of `server_url`, `connector_id` and `tunnel_id` is needed."""

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    allowed_tools: Optional[AllowedTools]
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

    require_approval: Optional[RequireApproval]
    """Which calls wait for your approval. The API's default is `always`."""

    server_description: str
    """What the server is for; the model reads it."""

    server_url: str

    tunnel_id: str
    """A secure tunnel to a server that has no public URL."""
