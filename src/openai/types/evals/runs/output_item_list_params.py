# Made from api/evals.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputItemListParams"]


class OutputItemListParams(TypedDict, total=False):
    eval_id: Required[str]

    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `asc`, oldest first."""

    status: Literal["fail", "pass"]
    """Only items that passed, or only those that failed."""
