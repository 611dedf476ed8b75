# Made from api/containers.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page, 1 to 100. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `desc`, newest first."""
