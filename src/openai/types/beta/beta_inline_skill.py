# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_inline_skill_source import BetaInlineSkillSource

__all__ = ["BetaInlineSkill"]


class BetaInlineSkill(BaseModel):
    """A skill sent along with the request."""

    description: str

    name: str

    source: "BetaInlineSkillSource"

    type: Literal["inline"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaInlineSkillSource": "openai.types.beta.beta_inline_skill_source"})
