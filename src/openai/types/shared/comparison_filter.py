# Made from api/shared.py by `make generate`. Do not edit.
from typing import List, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ComparisonFilter"]


class ComparisonFilter(BaseModel):
    """Compares an attribute of a file with a value."""

    key: str
    """The name of the attribute."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`ne` is not equal, `gte` and `lte` are at least and at most, `nin` is not in the list; `in` and `nin` need one.
    """

    value: Union[str, float, bool, List[Union[str, float]]]
    """What to compare with."""
