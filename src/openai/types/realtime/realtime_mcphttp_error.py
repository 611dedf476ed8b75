# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeMcphttpError"]


class RealtimeMcphttpError(BaseModel):
    """The MCP server answered with an HTTP error."""

    code: int

    message: str

    type: Literal["http_error"]
