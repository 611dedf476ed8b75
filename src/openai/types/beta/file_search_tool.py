# Made from api/assistants.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FileSearchTool", "FileSearch", "FileSearchRankingOptions"]


class FileSearchRankingOptions(BaseModel):
    score_threshold: float
    """Only results with at least this score, 0 to 1."""

    ranker: Optional[Literal["auto", "default_2024_08_21"]] = None
    """The API's default is `auto`."""


class FileSearch(BaseModel):
    max_num_results: Optional[int] = None
    """From 1 to 50. The API's default is 20, or 5 for `gpt-3.5-turbo`."""

    ranking_options: Optional[FileSearchRankingOptions] = None


class FileSearchTool(BaseModel):
    """Lets the model search vector stores."""

    type: Literal["file_search"]

    file_search: Optional[FileSearch] = None
