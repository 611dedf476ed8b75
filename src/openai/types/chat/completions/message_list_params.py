# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `asc`, oldest first."""
