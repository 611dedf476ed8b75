# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ReasoningEffort"]


ReasoningEffort: TypeAlias = Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
