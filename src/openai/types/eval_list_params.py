# Made from api/evals.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["EvalListParams"]


class EvalListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By the time in `order_by`. The API's default is `asc`, oldest first."""

    order_by: Literal["created_at", "updated_at"]
    """Which time to sort by. The API's default is `created_at`."""
