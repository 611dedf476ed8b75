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
    id: str

    created_at: int

    last_error: Optional[LastError] = None

    object: Literal["vector_store.file"]

    status: Literal["in_progress", "completed", "cancelled", "failed"]

    usage_bytes: int

    vector_store_id: str

    attributes: Optional[Dict[str, Union[str, float, bool]]] = None

    chunking_strategy: Optional["FileChunkingStrategy"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"FileChunkingStrategy": "openai.types.file_chunking_strategy"})
