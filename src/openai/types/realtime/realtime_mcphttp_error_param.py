# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcphttpErrorParam"]


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """The MCP server answered with an HTTP error."""

    code: Required[int]

    message: Required[str]

    type: Required[Literal["http_error"]]
