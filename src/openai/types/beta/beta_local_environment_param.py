# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_local_skill_param import BetaLocalSkillParam

__all__ = ["BetaLocalEnvironmentParam"]


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """You run the commands."""

    type: Required[Literal["local"]]

    skills: Iterable[BetaLocalSkillParam]
