# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    after: str

    before: str

    filter: Literal["in_progress", "completed", "failed", "cancelled"]

    limit: int

    order: Literal["asc", "desc"]
