# Made from api/responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["LocalSkill"]


class LocalSkill(BaseModel):
    """A skill in a directory of yours."""

    description: str

    name: str

    path: str
    """The directory of the skill."""
