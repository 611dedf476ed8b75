# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["TurnListParams"]


class TurnListParams(TypedDict, total=False):
    after: str
    """The id of the entry after which the page begins."""

    limit: int
    """Entries per page."""

    order: Literal["asc", "desc"]
