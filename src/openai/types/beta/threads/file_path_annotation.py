# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FilePathAnnotation", "FilePath"]


class FilePath(BaseModel):
    file_id: str


class FilePathAnnotation(BaseModel):
    """A file made by the code interpreter."""

    end_index: int
    """Where the mark ends, in characters."""

    file_path: FilePath

    start_index: int
    """Where the mark begins, in characters."""

    text: str
    """The mark in the message that is to be replaced."""

    type: Literal["file_path"]
