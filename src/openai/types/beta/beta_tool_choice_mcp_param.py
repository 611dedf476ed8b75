# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceMcpParam"]


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """This MCP server must be used."""

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp"]]

    name: Optional[str]
    """The tool to call; any of the server's if left out."""
