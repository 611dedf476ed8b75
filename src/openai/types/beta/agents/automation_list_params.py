# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["AutomationListParams"]


class AutomationListParams(TypedDict, total=False):
    after: str
    """The id of the entry after which the page begins."""

    limit: int
    """Entries per page."""

    order: Literal["asc", "desc"]

    session_id: str
    """Only automations for this session."""
