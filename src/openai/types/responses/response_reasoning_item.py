# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ResponseReasoningItem", "Summary", "Content"]


class Summary(BaseModel):
    text: str

    type: Literal["summary_text"]


class Content(BaseModel):
    text: str

    type: Literal["reasoning_text"]


class ResponseReasoningItem(BaseModel):
    id: str

    summary: List[Summary]

    type: Literal["reasoning"]

    content: Optional[List[Content]] = None

    encrypted_content: Optional[str] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
