# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["PermissionRetrieveParams"]


class PermissionRetrieveParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page. The API's default is 10."""

    order: Literal["ascending", "descending"]
    """By creation time. The API's default is `descending`, newest first."""

    project_id: str
    """Only permissions of this project."""
