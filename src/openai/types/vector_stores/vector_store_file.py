# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Dict, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.file_chunking_strategy import FileChunkingStrategy

__all__ = ["VectorStoreFile", "LastError"]


class LastError(BaseModel):
    code: Literal["server_error", "unsupported_file", "invalid_file"]

    message: str


class VectorStoreFile(BaseModel):
    """A file in a vector store."""

    id: str

    created_at: int
    """Unix seconds."""

    last_error: Optional[LastError] = None
    """Why it could not be processed."""

    object: Literal["vector_store.file"]

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`completed` means that it can be searched."""

    usage_bytes: int
    """Bytes it takes here, which may differ from its size."""

    vector_store_id: str

    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""

    chunking_strategy: Optional["FileChunkingStrategy"] = None
    """How files are cut in passages."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"FileChunkingStrategy": "openai.types.file_chunking_strategy"})
