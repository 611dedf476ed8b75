# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    after: str

    before: str

    limit: int

    order: Literal["asc", "desc"]
