# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VectorStoreDeleted"]


class VectorStoreDeleted(BaseModel):
    """That a vector store is gone."""

    id: str

    deleted: bool

    object: Literal["vector_store.deleted"]
