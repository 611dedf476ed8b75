# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaMcpToolCallErrorParam", "McpProtocolError", "McpToolExecutionError", "HTTPError"]


class McpProtocolError(TypedDict, total=False):
    code: Required[int]

    message: Required[str]

    type: Required[Literal["mcp_protocol_error"]]


class McpToolExecutionError(TypedDict, total=False):
    content: Required[object]

    type: Required[Literal["mcp_tool_execution_error"]]


class HTTPError(TypedDict, total=False):
    code: Required[int]

    message: Required[str]

    type: Required[Literal["http_error"]]


BetaMcpToolCallErrorParam: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]
"""Why a tool of an MCP server failed."""
