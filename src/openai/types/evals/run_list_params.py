# Made from api/evals.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    after: str

    limit: int

    order: Literal["asc", "desc"]

    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
