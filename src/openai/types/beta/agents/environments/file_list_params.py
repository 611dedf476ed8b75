# Made from api/agents.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    limit: Optional[int]
    """Entries per page."""

    order: Literal["asc", "desc"]

    page: str
    """The mark of the page to fetch, from the page before it."""

    path: Optional[str]
    """The path to list."""
