# Made from api/beta_responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["BetaLocalSkill"]


class BetaLocalSkill(BaseModel):
    """A skill in a directory of yours."""

    description: str

    name: str

    path: str
    """The directory of the skill."""
