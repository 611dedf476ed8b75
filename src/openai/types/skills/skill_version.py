# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SkillVersion"]


class SkillVersion(BaseModel):
    """A version of a skill."""

    id: str

    created_at: int
    """Unix seconds."""

    description: str

    name: str

    object: Literal["skill.version"]

    skill_id: str

    version: str
    """Its number."""
