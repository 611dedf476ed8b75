# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import Literal, TypedDict

__all__ = ["SessionListParams"]


class SessionListParams(TypedDict, total=False):
    after: str
    """The id of the entry after which the page begins."""

    agent_id: str
    """Only sessions of this agent."""

    limit: int
    """Entries per page."""

    metadata: Dict[str, str]
    """Only those that have these pairs."""

    order: Literal["asc", "desc"]
