# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VectorStoreFileDeleted"]


class VectorStoreFileDeleted(BaseModel):
    """That a file is no longer in a vector store."""

    id: str

    deleted: bool

    object: Literal["vector_store.file.deleted"]
