# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileBatchListFilesParams"]


class FileBatchListFilesParams(TypedDict, total=False):
    vector_store_id: Required[str]

    after: str

    before: str

    filter: Literal["in_progress", "completed", "failed", "cancelled"]

    limit: int

    order: Literal["asc", "desc"]
