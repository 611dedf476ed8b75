# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.shared_params.comparison_filter import ComparisonFilter
from openai.types.shared_params.compound_filter import CompoundFilter

__all__ = ["VectorStoreSearchParams", "RankingOptions", "Filters"]


class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    """Puts results in a better order; `none` is faster. The API's default is `auto`."""

    score_threshold: float
    """Only results with at least this score, 0 to 1. The API's default is 0."""


Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[Union[str, SequenceNotStr[str]]]
    """What to look for; several questions may be given."""

    filters: Filters
    """Only files whose attributes fit."""

    max_num_results: int
    """At most this many results, 1 to 50. The API's default is 10."""

    limit: int
    """Another name for `max_num_results`."""

    filter: Filters
    """Another name for `filters`."""

    ranking_options: RankingOptions

    rewrite_query: bool
    """Whether the API may put the question in words that search better. The API's default is false."""
