# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VectorStoreSearchResponse", "Content"]


class Content(BaseModel):
    text: str

    type: Literal["text"]


class VectorStoreSearchResponse(BaseModel):
    """A file that fits, with the passages that do."""

    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""

    content: List[Content]

    file_id: str

    filename: str

    score: float
    """How well it fits, from 0 to 1."""
