# Made from api/shared.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


class CompoundFilter(BaseModel):
    """Several filters, of which all (`and`) or at least one (`or`) must fit."""

    filters: List["Filter"]
    """Comparisons, or such groups again."""

    type: Literal["and", "or"]


if TYPE_CHECKING:
    Filter: TypeAlias = Union[ComparisonFilter, object]
else:
    __getattr__ = lazy.module(
        __name__,
        {"ComparisonFilter": "openai.types.shared.comparison_filter"},
        {"Filter": 'Union[ComparisonFilter, object]'},
    )
