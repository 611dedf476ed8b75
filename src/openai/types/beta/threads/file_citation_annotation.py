# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FileCitationAnnotation", "FileCitation"]


class FileCitation(BaseModel):
    file_id: str


class FileCitationAnnotation(BaseModel):
    """A source found by file search."""

    end_index: int
    """Where the mark ends, in characters."""

    file_citation: FileCitation

    start_index: int
    """Where the mark begins, in characters."""

    text: str
    """The mark in the message that is to be replaced."""

    type: Literal["file_citation"]
