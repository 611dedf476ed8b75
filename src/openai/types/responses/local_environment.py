# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.local_skill import LocalSkill

__all__ = ["LocalEnvironment"]


class LocalEnvironment(BaseModel):
    """You run the commands."""

    type: Literal["local"]

    skills: Optional[List["LocalSkill"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"LocalSkill": "openai.types.responses.local_skill"})
