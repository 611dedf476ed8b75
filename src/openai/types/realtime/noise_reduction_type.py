# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["NoiseReductionType"]


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
