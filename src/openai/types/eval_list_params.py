# Made from api/evals.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["EvalListParams"]


class EvalListParams(TypedDict, total=False):
    after: str

    limit: int

    order: Literal["asc", "desc"]

    order_by: Literal["created_at", "updated_at"]
