# Made from api/shared.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["FunctionParameters"]


FunctionParameters: TypeAlias = Dict[str, object]
