# Made from api/embeddings.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.embedding_model import EmbeddingModel

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    """A text, a list of texts, or the same as token ids. At most 2048 entries in a list, 8192 tokens in an entry and
    300,000 tokens in all; none may be empty.
    """

    model: Required[Union[str, EmbeddingModel]]
    """Such as `text-embedding-3-small`."""

    dimensions: int
    """Length of the vectors; for `text-embedding-3` and later models."""

    encoding_format: Literal["float", "base64"]
    """`float` for arrays of numbers, `base64` for strings. If left out, base64 is asked for and decoded to lists of
    floats.
    """

    user: str
    """A stable id of your user for abuse detection."""
