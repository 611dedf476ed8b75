# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["ThreadListItemsParams"]


class ThreadListItemsParams(TypedDict, total=False):
    after: str
    """The id after which the page begins."""

    before: str
    """The id before which the page ends."""

    limit: int
    """How many at most per page, up to 100. The API's default is 20."""

    order: Literal["asc", "desc"]
    """The order by time. The API's default is `desc`, newest first."""
