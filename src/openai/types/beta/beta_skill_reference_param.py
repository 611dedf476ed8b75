# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaSkillReferenceParam"]


class BetaSkillReferenceParam(TypedDict, total=False):
    """A skill kept by the API."""

    skill_id: Required[str]

    type: Required[Literal["skill_reference"]]

    version: str
    """A number or `latest`; the skill's default version if left out."""
