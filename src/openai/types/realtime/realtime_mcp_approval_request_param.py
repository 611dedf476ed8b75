# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpApprovalRequestParam"]


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    """A tool of an MCP server that waits for your approval."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp_approval_request"]]
