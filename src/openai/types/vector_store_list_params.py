# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["VectorStoreListParams"]


class VectorStoreListParams(TypedDict, total=False):
    after: str

    before: str

    limit: int

    order: Literal["asc", "desc"]
