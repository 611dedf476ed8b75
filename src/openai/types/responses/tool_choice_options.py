# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ToolChoiceOptions"]


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
