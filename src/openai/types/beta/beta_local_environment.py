# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_local_skill import BetaLocalSkill

__all__ = ["BetaLocalEnvironment"]


class BetaLocalEnvironment(BaseModel):
    """You run the commands."""

    type: Literal["local"]

    skills: Optional[List["BetaLocalSkill"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaLocalSkill": "openai.types.beta.beta_local_skill"})
