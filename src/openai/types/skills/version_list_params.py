# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["VersionListParams"]


class VersionListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page, at most 100."""

    order: Literal["asc", "desc"]
    """By version number; `asc` is lowest first."""
