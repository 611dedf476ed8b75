# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileBatchListFilesParams"]


class FileBatchListFilesParams(TypedDict, total=False):
    vector_store_id: Required[str]

    after: str
    """Id of the item the page starts behind."""

    before: str
    """Id of the item the page ends before."""

    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Only files with this status."""

    limit: int
    """Items per page, 1 to 100. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `desc`, newest first."""
