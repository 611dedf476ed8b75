# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr

__all__ = [
    "BetaFileSearchToolParam",
    "RankingOptions",
    "RankingOptionsHybridSearch",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
]


class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    """The weight of likeness of meaning."""

    text_weight: Required[float]
    """The weight of matching words."""


class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    """How much likeness of meaning counts against matching words."""

    ranker: Literal["auto", "default-2024-11-15"]

    score_threshold: float
    """Leave out results with a lower score, from 0 to 1."""


class FiltersComparisonFilter(TypedDict, total=False):
    key: Required[str]

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]

    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]


class FiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
    key: Required[str]

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]

    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]


FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]


class FiltersCompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[FiltersCompoundFilterFilter]]

    type: Required[Literal["and", "or"]]


Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter]


class BetaFileSearchToolParam(TypedDict, total=False):
    """Search in vector stores."""

    type: Required[Literal["file_search"]]

    vector_store_ids: Required[SequenceNotStr[str]]
    """The vector stores to search."""

    filters: Optional[Filters]
    """Only files whose attributes fit."""

    max_num_results: int
    """From 1 to 50."""

    ranking_options: RankingOptions
    """How results are ordered and which are left out."""
