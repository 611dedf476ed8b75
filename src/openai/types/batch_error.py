# Made from api/batches.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["BatchError"]


class BatchError(BaseModel):
    """A fault in the input file."""

    code: Optional[str] = None

    line: Optional[int] = None
    """The line of the file, if it can be told."""

    message: Optional[str] = None

    param: Optional[str] = None
