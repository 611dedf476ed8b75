# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaToolChoiceMcp"]


class BetaToolChoiceMcp(BaseModel):
    """This MCP server must be used."""

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp"]

    name: Optional[str] = None
    """The tool to call; any of the server's if left out."""
