# Made from api/batches.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["BatchListParams"]


class BatchListParams(TypedDict, total=False):
    after: str
    """Id of the batch the page starts behind."""

    limit: int
    """Batches per page, 1 to 100. The API's default is 20."""
