# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.metadata import Metadata

__all__ = ["VectorStore", "FileCounts", "ExpiresAfter"]


class FileCounts(BaseModel):
    cancelled: int

    completed: int

    failed: int

    in_progress: int

    total: int


class ExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"]
    """The moment that `days` counts from."""

    days: int
    """From 1 to 365."""


class VectorStore(BaseModel):
    """Files cut in passages that can be searched."""

    id: str

    created_at: int
    """Unix seconds."""

    file_counts: FileCounts

    last_active_at: Optional[int] = None
    """Unix seconds."""

    metadata: Optional["Metadata"] = None

    name: str

    object: Literal["vector_store"]

    status: Literal["expired", "in_progress", "completed"]
    """`completed` means that it can be searched."""

    usage_bytes: int
    """Bytes its files take."""

    expires_after: Optional[ExpiresAfter] = None
    """When it expires, counted from its last use."""

    expires_at: Optional[int] = None
    """Unix seconds."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Metadata": "openai.types.shared.metadata"})
