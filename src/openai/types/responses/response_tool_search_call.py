# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseToolSearchCall"]


class ResponseToolSearchCall(BaseModel):
    """A search for tools."""

    id: str

    arguments: object

    call_id: Optional[str] = None

    execution: Literal["server", "client"]
    """Who searches: the API or you."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["tool_search_call"]

    created_by: Optional[str] = None
    """Who added the item."""
