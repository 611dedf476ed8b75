# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from openai._models import BaseModel

__all__ = [
    "BetaFileSearchTool",
    "RankingOptions",
    "RankingOptionsHybridSearch",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
]


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


class FiltersComparisonFilter(BaseModel):
    key: str

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]

    value: Union[str, float, bool, List[Union[str, float]]]


class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
    key: str

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]

    value: Union[str, float, bool, List[Union[str, float]]]


FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]


class FiltersCompoundFilter(BaseModel):
    filters: List[FiltersCompoundFilterFilter]

    type: Literal["and", "or"]


Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter]


class BetaFileSearchTool(BaseModel):
    """Search in vector stores."""

    type: Literal["file_search"]

    vector_store_ids: List[str]
    """The vector stores to search."""

    filters: Optional[Filters] = None
    """Only files whose attributes fit."""

    max_num_results: Optional[int] = None
    """From 1 to 50."""

    ranking_options: Optional[RankingOptions] = None
    """How results are ordered and which are left out."""
