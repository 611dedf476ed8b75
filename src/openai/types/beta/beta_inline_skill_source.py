# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaInlineSkillSource"]


class BetaInlineSkillSource(BaseModel):
    """A skill as a zip archive."""

    data: str
    """The archive, base64-encoded; at most 70254592 characters."""

    media_type: Literal["application/zip"]

    type: Literal["base64"]
