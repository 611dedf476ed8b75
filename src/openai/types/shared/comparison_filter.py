# Made from api/shared.py by `make generate`. Do not edit.
from typing import List, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ComparisonFilter"]


class ComparisonFilter(BaseModel):
    key: str

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]

    value: Union[str, float, bool, List[Union[str, float]]]
