# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ResponseFileSearchToolCall", "Result"]


class Result(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None

    file_id: Optional[str] = None

    filename: Optional[str] = None

    score: Optional[float] = None

    text: Optional[str] = None


class ResponseFileSearchToolCall(BaseModel):
    id: str

    queries: List[str]

    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]

    type: Literal["file_search_call"]

    results: Optional[List[Result]] = None
