# Made from api/embeddings.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.embedding_model import EmbeddingModel

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]

    model: Required[Union[str, EmbeddingModel]]

    dimensions: int

    encoding_format: Literal["float", "base64"]

    user: str
