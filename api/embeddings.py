"""Vectors that represent text."""

from typing import Literal

from .vocabulary import Model, Params, Resource, door, post

package = "openai.types"

Base64 = door("openai._core.output")


class CreateEmbeddingResponse(Model):
    """The vectors, in the order of the inputs."""

    class Usage:
        prompt_tokens: int
        total_tokens: int

    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage
    """Tokens counted."""


class Embedding(Model, Base64):
    """The vector of one input."""

    embedding: list[float]
    """Floats; with `encoding_format="base64"` the string the API sent, which holds little-endian 32-bit floats."""
    index: int
    """The place of the input in the request."""
    object: Literal["embedding"]


class EmbeddingCreateParams(Params):
    input: str | list[str] | list[int] | list[list[int]]
    """A text, a list of texts, or the same as token ids. At most 2048 entries in a list, 8192 tokens in an entry and
    300,000 tokens in all; none may be empty.
    """
    model: str | EmbeddingModel
    """Such as `text-embedding-3-small`."""
    dimensions: int = ...
    """Length of the vectors; for `text-embedding-3` and later models."""
    encoding_format: Literal["float", "base64"] = ...
    """`float` for arrays of numbers, `base64` for strings. If left out, base64 is asked for and decoded to lists of
    floats.
    """
    user: str = ...
    """A stable id of your user for abuse detection."""


EmbeddingModel = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
"""The embedding models known by name."""


class Embeddings(Resource, module="embeddings"):
    @post("/embeddings", before="ask_base64", after="decode_base64")
    def create(self, params: EmbeddingCreateParams) -> CreateEmbeddingResponse:
        """Turn texts into vectors. The vectors travel as base64 and arrive as lists of floats unless `encoding_format`
        is given; an answer without data then raises `ValueError`.
        """
