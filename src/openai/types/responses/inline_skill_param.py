# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.responses.inline_skill_source_param import InlineSkillSourceParam

__all__ = ["InlineSkillParam"]


class InlineSkillParam(TypedDict, total=False):
    """A skill sent along with the request."""

    description: Required[str]

    name: Required[str]

    source: Required[InlineSkillSourceParam]

    type: Required[Literal["inline"]]
