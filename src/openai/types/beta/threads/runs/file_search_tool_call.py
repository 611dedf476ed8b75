# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = [
    "FileSearchToolCall",
    "FileSearch",
    "FileSearchRankingOptions",
    "FileSearchResult",
    "FileSearchResultContent",
]


class FileSearchRankingOptions(BaseModel):
    ranker: Literal["auto", "default_2024_08_21"]

    score_threshold: float


class FileSearchResultContent(BaseModel):
    text: Optional[str] = None

    type: Optional[Literal["text"]] = None


class FileSearchResult(BaseModel):
    file_id: str

    file_name: str

    score: float
    """How well it fits, from 0 to 1."""

    content: Optional[List[FileSearchResultContent]] = None
    """What was found; only if `include` asks for it."""


class FileSearch(BaseModel):
    ranking_options: Optional[FileSearchRankingOptions] = None

    results: Optional[List[FileSearchResult]] = None


class FileSearchToolCall(BaseModel):
    """A search the model made."""

    id: str

    file_search: FileSearch

    type: Literal["file_search"]
