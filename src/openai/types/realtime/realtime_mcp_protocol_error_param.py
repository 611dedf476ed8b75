# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpProtocolErrorParam"]


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """The MCP server broke the protocol."""

    code: Required[int]

    message: Required[str]

    type: Required[Literal["protocol_error"]]
