# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileSearchToolParam", "FileSearch", "FileSearchRankingOptions"]


class FileSearchRankingOptions(TypedDict, total=False):
    score_threshold: Required[float]
    """Only results with at least this score, 0 to 1."""

    ranker: Literal["auto", "default_2024_08_21"]
    """The API's default is `auto`."""


class FileSearch(TypedDict, total=False):
    max_num_results: int
    """From 1 to 50. The API's default is 20, or 5 for `gpt-3.5-turbo`."""

    ranking_options: FileSearchRankingOptions


class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search vector stores."""

    type: Required[Literal["file_search"]]

    file_search: FileSearch
