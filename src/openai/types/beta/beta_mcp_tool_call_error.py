# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["BetaMcpToolCallError", "McpProtocolError", "McpToolExecutionError", "HTTPError"]


class McpProtocolError(BaseModel):
    code: int

    message: str

    type: Literal["mcp_protocol_error"]


class McpToolExecutionError(BaseModel):
    content: object

    type: Literal["mcp_tool_execution_error"]


class HTTPError(BaseModel):
    code: int

    message: str

    type: Literal["http_error"]


BetaMcpToolCallError: TypeAlias = Annotated[
    Union[McpProtocolError, McpToolExecutionError, HTTPError],
    PropertyInfo(discriminator="type"),
]
"""Why a tool of an MCP server failed."""
