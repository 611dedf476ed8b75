# Made from api/batches.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["BatchRequestCounts"]


class BatchRequestCounts(BaseModel):
    completed: int

    failed: int

    total: int
