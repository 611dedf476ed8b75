# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.shared_params.comparison_filter import ComparisonFilter
from openai.types.shared_params.compound_filter import CompoundFilter

__all__ = ["VectorStoreSearchParams", "RankingOptions", "Filters"]


class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]

    score_threshold: float


Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[Union[str, SequenceNotStr[str]]]

    filters: Filters

    max_num_results: int

    limit: int
    """Another name for `max_num_results`."""

    filter: Filters
    """Another name for `filters`."""

    ranking_options: RankingOptions

    rewrite_query: bool
