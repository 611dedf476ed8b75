# Made from api/batches.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["BatchError"]


class BatchError(BaseModel):
    code: Optional[str] = None

    line: Optional[int] = None

    message: Optional[str] = None

    param: Optional[str] = None
