# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VectorStoreFileBatch", "FileCounts"]


class FileCounts(BaseModel):
    cancelled: int

    completed: int

    failed: int

    in_progress: int

    total: int


class VectorStoreFileBatch(BaseModel):
    """Files that are added to a vector store together."""

    id: str

    created_at: int
    """Unix seconds."""

    file_counts: FileCounts

    object: Literal["vector_store.files_batch"]

    status: Literal["in_progress", "completed", "cancelled", "failed"]

    vector_store_id: str
