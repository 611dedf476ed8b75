# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Skill"]


class Skill(BaseModel):
    id: str

    created_at: int

    default_version: str

    description: str

    latest_version: str

    name: str

    object: Literal["skill"]
