# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileSearchToolParam", "FileSearch", "FileSearchRankingOptions"]


class FileSearchRankingOptions(TypedDict, total=False):
    score_threshold: Required[float]

    ranker: Literal["auto", "default_2024_08_21"]


class FileSearch(TypedDict, total=False):
    max_num_results: int

    ranking_options: FileSearchRankingOptions


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]

    file_search: FileSearch
