# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.shared_params.comparison_filter import ComparisonFilter
from openai.types.shared_params.compound_filter import CompoundFilter

__all__ = ["FileSearchToolParam", "RankingOptions", "RankingOptionsHybridSearch", "Filters"]


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


Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class FileSearchToolParam(TypedDict, total=False):
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
