# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["ThreadListParams"]


class ThreadListParams(TypedDict, total=False):
    after: str

    before: str

    limit: int

    order: Literal["asc", "desc"]

    user: str
