# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["SkillUpdateParams"]


class SkillUpdateParams(TypedDict, total=False):
    default_version: Required[str]
    """The number of the version."""
