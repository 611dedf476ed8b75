# Made from api/shared.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.shared_params.comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


Filter: TypeAlias = Union[ComparisonFilter, object]


class CompoundFilter(TypedDict, total=False):
    """Several filters, of which all (`and`) or at least one (`or`) must fit."""

    filters: Required[Iterable[Filter]]
    """Comparisons, or such groups again."""

    type: Required[Literal["and", "or"]]
