# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_inline_skill_source_param import BetaInlineSkillSourceParam

__all__ = ["BetaInlineSkillParam"]


class BetaInlineSkillParam(TypedDict, total=False):
    """A skill sent along with the request."""

    description: Required[str]

    name: Required[str]

    source: Required[BetaInlineSkillSourceParam]

    type: Required[Literal["inline"]]
