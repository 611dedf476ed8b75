# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.comparison_filter import ComparisonFilter
    from openai.types.shared.compound_filter import CompoundFilter

__all__ = ["FileSearchTool", "RankingOptions", "RankingOptionsHybridSearch", "Filters"]


class RankingOptionsHybridSearch(BaseModel):
    embedding_weight: float
    """The weight of likeness of meaning."""

    text_weight: float
    """The weight of matching words."""


class RankingOptions(BaseModel):
    hybrid_search: Optional[RankingOptionsHybridSearch] = None
    """How much likeness of meaning counts against matching words."""

    ranker: Optional[Literal["auto", "default-2024-11-15"]] = None

    score_threshold: Optional[float] = None
    """Leave out results with a lower score, from 0 to 1."""


class FileSearchTool(BaseModel):
    """Search in vector stores."""

    type: Literal["file_search"]

    vector_store_ids: List[str]
    """The vector stores to search."""

    filters: Optional["Filters"] = None
    """Only files whose attributes fit."""

    max_num_results: Optional[int] = None
    """From 1 to 50."""

    ranking_options: Optional[RankingOptions] = None
    """How results are ordered and which are left out."""


if TYPE_CHECKING:
    Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ComparisonFilter": "openai.types.shared.comparison_filter",
            "CompoundFilter": "openai.types.shared.compound_filter",
        },
        {"Filters": 'Union[ComparisonFilter, CompoundFilter]'},
    )
