# Made from api/embeddings.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._core.output import Base64

__all__ = ["Embedding"]


class Embedding(Base64):
    """The vector of one input."""

    embedding: List[float]
    """Floats; with `encoding_format="base64"` the string the API sent, which holds little-endian 32-bit floats."""

    index: int
    """The place of the input in the request."""

    object: Literal["embedding"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Base64": "openai._core.output"})
