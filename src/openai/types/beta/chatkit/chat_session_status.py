# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ChatSessionStatus"]


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
