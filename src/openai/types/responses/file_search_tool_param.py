# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.shared_params.comparison_filter import ComparisonFilter
from openai.types.shared_params.compound_filter import CompoundFilter

__all__ = ["FileSearchToolParam", "RankingOptions", "RankingOptionsHybridSearch", "Filters"]


class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]

    text_weight: Required[float]


class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch

    ranker: Literal["auto", "default-2024-11-15"]

    score_threshold: float


Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]

    vector_store_ids: Required[SequenceNotStr[str]]

    filters: Optional[Filters]

    max_num_results: int

    ranking_options: RankingOptions
