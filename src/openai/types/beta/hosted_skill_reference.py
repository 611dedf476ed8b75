# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["HostedSkillReference"]


class HostedSkillReference(BaseModel):
    """An uploaded skill in an environment."""

    description: str

    name: str

    skill_id: str

    type: Literal["skill_reference"]

    version: str
