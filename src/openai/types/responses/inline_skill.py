# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.inline_skill_source import InlineSkillSource

__all__ = ["InlineSkill"]


class InlineSkill(BaseModel):
    """A skill sent along with the request."""

    description: str

    name: str

    source: "InlineSkillSource"

    type: Literal["inline"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"InlineSkillSource": "openai.types.responses.inline_skill_source"})
