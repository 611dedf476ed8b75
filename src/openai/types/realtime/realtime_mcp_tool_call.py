# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_mcp_protocol_error import RealtimeMcpProtocolError
    from openai.types.realtime.realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
    from openai.types.realtime.realtime_mcphttp_error import RealtimeMcphttpError

__all__ = ["RealtimeMcpToolCall", "Error"]


class RealtimeMcpToolCall(BaseModel):
    """A tool of an MCP server that was run."""

    id: str

    arguments: str
    """JSON."""

    name: str

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp_call"]

    approval_request_id: Optional[str] = None
    """The request for approval that came before the call."""

    error: Optional["Error"] = None

    output: Optional[str] = None


if TYPE_CHECKING:
    Error: TypeAlias = Annotated[
        Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeMcpProtocolError": "openai.types.realtime.realtime_mcp_protocol_error",
            "RealtimeMcpToolExecutionError": "openai.types.realtime.realtime_mcp_tool_execution_error",
            "RealtimeMcphttpError": "openai.types.realtime.realtime_mcphttp_error",
        },
        {
            "Error": 'Annotated[Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None], PropertyInfo(discriminator="type")]',
        },
    )
