# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.realtime.realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam
from openai.types.realtime.realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam
from openai.types.realtime.realtime_mcphttp_error_param import RealtimeMcphttpErrorParam

__all__ = ["RealtimeMcpToolCallParam", "Error"]


Error: TypeAlias = Union[
    RealtimeMcpProtocolErrorParam,
    RealtimeMcpToolExecutionErrorParam,
    RealtimeMcphttpErrorParam,
    None,
]


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """A tool of an MCP server that was run."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp_call"]]

    approval_request_id: Optional[str]
    """The request for approval that came before the call."""

    error: Optional[Error]

    output: Optional[str]
