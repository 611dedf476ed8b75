# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["DeletedSkill"]


class DeletedSkill(BaseModel):
    """That a skill is gone."""

    id: str

    deleted: bool

    object: Literal["skill.deleted"]
