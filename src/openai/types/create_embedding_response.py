# Made from api/embeddings.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.embedding import Embedding

__all__ = ["CreateEmbeddingResponse", "Usage"]


class Usage(BaseModel):
    prompt_tokens: int

    total_tokens: int


class CreateEmbeddingResponse(BaseModel):
    """The vectors, in the order of the inputs."""

    data: List["Embedding"]

    model: str

    object: Literal["list"]

    usage: Usage
    """Tokens counted."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Embedding": "openai.types.embedding"})
