# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FilePathDeltaAnnotation", "FilePath"]


class FilePath(BaseModel):
    file_id: Optional[str] = None


class FilePathDeltaAnnotation(BaseModel):
    """A piece of a file made by the code interpreter."""

    index: int

    type: Literal["file_path"]

    end_index: Optional[int] = None
    """Where the mark ends, in characters."""

    file_path: Optional[FilePath] = None

    start_index: Optional[int] = None
    """Where the mark begins, in characters."""

    text: Optional[str] = None
