# Made from api/batches.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["BatchRequestCounts"]


class BatchRequestCounts(BaseModel):
    """How many requests of a batch are done."""

    completed: int

    failed: int

    total: int
