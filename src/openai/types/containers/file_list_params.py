# Made from api/containers.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    after: str

    limit: int

    order: Literal["asc", "desc"]
