# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaSkillReference"]


class BetaSkillReference(BaseModel):
    """A skill kept by the API."""

    skill_id: str

    type: Literal["skill_reference"]

    version: Optional[str] = None
    """A number or `latest`; the skill's default version if left out."""
