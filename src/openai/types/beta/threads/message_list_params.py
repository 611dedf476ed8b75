# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    before: str
    """Id of the item the page ends before."""

    limit: int
    """Items per page, 1 to 100. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `desc`, newest first."""

    run_id: str
    """Only messages written by this run."""
