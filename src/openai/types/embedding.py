# Made from api/embeddings.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["Embedding"]


class Embedding(BaseModel):
    embedding: List[float]

    index: int

    object: Literal["embedding"]
