# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ServiceTier"]


ServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]
