# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFileSearchToolCall", "Result"]


class Result(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """Up to 16 pairs set on the file."""

    file_id: Optional[str] = None

    filename: Optional[str] = None

    score: Optional[float] = None
    """How well the text fits, from 0 to 1."""

    text: Optional[str] = None


class ResponseFileSearchToolCall(BaseModel):
    """A search in vector stores."""

    id: str

    queries: List[str]

    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]

    type: Literal["file_search_call"]

    results: Optional[List[Result]] = None
    """Only if asked for with `include`."""
