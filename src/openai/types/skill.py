# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Skill"]


class Skill(BaseModel):
    """A bundle of files a model can use."""

    id: str

    created_at: int
    """Unix seconds."""

    default_version: str
    """The version used if none is named."""

    description: str

    latest_version: str

    name: str

    object: Literal["skill"]
