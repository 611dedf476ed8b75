# Made from api/skills.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.skill import Skill

__all__ = ["SkillList"]


class SkillList(BaseModel):
    """A page of skills."""

    data: List["Skill"]

    first_id: Optional[str] = None

    has_more: bool

    last_id: Optional[str] = None

    object: Literal["list"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Skill": "openai.types.skill"})
