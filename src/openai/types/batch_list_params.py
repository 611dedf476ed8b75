# Made from api/batches.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["BatchListParams"]


class BatchListParams(TypedDict, total=False):
    after: str

    limit: int
