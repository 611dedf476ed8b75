# Made from api/responses.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from openai.types.responses.local_skill_param import LocalSkillParam

__all__ = ["LocalEnvironmentParam"]


class LocalEnvironmentParam(TypedDict, total=False):
    """You run the commands."""

    type: Required[Literal["local"]]

    skills: Iterable[LocalSkillParam]
