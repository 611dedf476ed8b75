# Made from api/embeddings.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Embedding"]


class Embedding(BaseModel):
    """The vector of one input."""

    embedding: List[float]
    """Floats; with `encoding_format="base64"` the string the API sent, which holds little-endian 32-bit floats."""

    index: int
    """The place of the input in the request."""

    object: Literal["embedding"]
