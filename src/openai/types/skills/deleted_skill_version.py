# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["DeletedSkillVersion"]


class DeletedSkillVersion(BaseModel):
    """That a version of a skill is gone."""

    id: str

    deleted: bool

    object: Literal["skill.version.deleted"]

    version: str
