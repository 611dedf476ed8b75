# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["BetaLocalSkillParam"]


class BetaLocalSkillParam(TypedDict, total=False):
    """A skill in a directory of yours."""

    description: Required[str]

    name: Required[str]

    path: Required[str]
    """The directory of the skill."""
