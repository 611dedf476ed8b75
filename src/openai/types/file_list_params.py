# Made from api/files.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    after: str
    """Id of the file the page starts behind."""

    limit: int
    """Files per page, 1 to 10,000. The API's default is 10,000."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `desc`, newest first."""

    purpose: str
    """Only files with this purpose."""
