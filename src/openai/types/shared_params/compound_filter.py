# Made from api/shared.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.shared_params.comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


Filter: TypeAlias = Union[ComparisonFilter, object]


class CompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[Filter]]

    type: Required[Literal["and", "or"]]
