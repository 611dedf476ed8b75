# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FileCitationDeltaAnnotation", "FileCitation"]


class FileCitation(BaseModel):
    file_id: Optional[str] = None

    quote: Optional[str] = None


class FileCitationDeltaAnnotation(BaseModel):
    """A piece of a source found by file search."""

    index: int

    type: Literal["file_citation"]

    end_index: Optional[int] = None
    """Where the mark ends, in characters."""

    file_citation: Optional[FileCitation] = None

    start_index: Optional[int] = None
    """Where the mark begins, in characters."""

    text: Optional[str] = None
