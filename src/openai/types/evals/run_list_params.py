# Made from api/evals.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `asc`, oldest first."""

    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
    """Only runs with this status."""
