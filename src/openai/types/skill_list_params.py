# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["SkillListParams"]


class SkillListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page, at most 100."""

    order: Literal["asc", "desc"]
    """By creation time; `asc` is oldest first."""
