"""Vectors that represent text."""

from typing import Literal

from .vocabulary import Model, Params, Resource, post

package = "openai.types"


class CreateEmbeddingResponse(Model):
    class Usage:
        prompt_tokens: int
        total_tokens: int

    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage


class Embedding(Model):
    embedding: list[float]
    index: int
    object: Literal["embedding"]


class EmbeddingCreateParams(Params):
    input: str | list[str] | list[int] | list[list[int]]
    model: str | EmbeddingModel
    dimensions: int = ...
    encoding_format: Literal["float", "base64"] = ...
    user: str = ...


EmbeddingModel = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]


class Embeddings(Resource, module="embeddings"):
    @post("/embeddings", before="ask_base64", after="decode_base64")
    def create(self, params: EmbeddingCreateParams) -> CreateEmbeddingResponse: ...
