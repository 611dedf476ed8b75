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

    text_weight: float


class RankingOptions(BaseModel):
    hybrid_search: Optional[RankingOptionsHybridSearch] = None

    ranker: Optional[Literal["auto", "default-2024-11-15"]] = None

    score_threshold: Optional[float] = None


class FileSearchTool(BaseModel):
    type: Literal["file_search"]

    vector_store_ids: List[str]

    filters: Optional["Filters"] = None

    max_num_results: Optional[int] = None

    ranking_options: Optional[RankingOptions] = None


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
