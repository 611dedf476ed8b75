# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["CallListParams"]


class CallListParams(TypedDict, total=False):
    after: str
    """The id of the call after which the page begins."""

    limit: int
    """How many calls a page has at most."""

    order: Literal["asc", "desc"]
    """Whether the oldest (`asc`) or the newest (`desc`) come first."""
