# Made from api/shared.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr

__all__ = ["ComparisonFilter"]


class ComparisonFilter(TypedDict, total=False):
    """Compares an attribute of a file with a value."""

    key: Required[str]
    """The name of the attribute."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """`ne` is not equal, `gte` and `lte` are at least and at most, `nin` is not in the list; `in` and `nin` need one.
    """

    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]
    """What to compare with."""
