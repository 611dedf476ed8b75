# Made from api/embeddings.py by `make generate`. Do not edit.
"""Vectors that represent text."""

from __future__ import annotations

from typing import Iterable, TYPE_CHECKING, Union
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._types import SequenceNotStr
    from openai.types.create_embedding_response import CreateEmbeddingResponse
    from openai.types.embedding_model import EmbeddingModel
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "SequenceNotStr": "openai._types",
            "CreateEmbeddingResponse": "openai.types.create_embedding_response",
            "EmbeddingModel": "openai.types.embedding_model",
        },
    )

__all__ = [
    "Embeddings",
    "AsyncEmbeddings",
    "EmbeddingsWithRawResponse",
    "AsyncEmbeddingsWithRawResponse",
    "EmbeddingsWithStreamingResponse",
    "AsyncEmbeddingsWithStreamingResponse",
]


class Embeddings(SyncAPIResource):
    """Vectors that represent text."""

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return EmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return EmbeddingsWithStreamingResponse(self)

    @endpoint.post("/embeddings", "CreateEmbeddingResponse", before="ask_base64", after="decode_base64")
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors. The vectors travel as base64 and arrive as lists of floats unless `encoding_format`
        is given; an answer without data then raises `ValueError`.

        `POST /embeddings`

        Args:
            input: A text, a list of texts, or the same as token ids. At most 2048 entries in a list, 8192 tokens in
                an entry and 300,000 tokens in all; none may be empty.
            model: Such as `text-embedding-3-small`.
            dimensions: Length of the vectors; for `text-embedding-3` and later models.
            encoding_format: `float` for arrays of numbers, `base64` for strings. If left out, base64 is asked for
                and decoded to lists of floats.
            user: A stable id of your user for abuse detection.
        """
        ...


class AsyncEmbeddings(AsyncAPIResource):
    """Vectors that represent text."""

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncEmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncEmbeddingsWithStreamingResponse(self)

    @endpoint.post("/embeddings", "CreateEmbeddingResponse", before="ask_base64", after="decode_base64")
    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors. The vectors travel as base64 and arrive as lists of floats unless `encoding_format`
        is given; an answer without data then raises `ValueError`.

        `POST /embeddings`

        Args:
            input: A text, a list of texts, or the same as token ids. At most 2048 entries in a list, 8192 tokens in
                an entry and 300,000 tokens in all; none may be empty.
            model: Such as `text-embedding-3-small`.
            dimensions: Length of the vectors; for `text-embedding-3` and later models.
            encoding_format: `float` for arrays of numbers, `base64` for strings. If left out, base64 is asked for
                and decoded to lists of floats.
            user: A stable id of your user for abuse detection.
        """
        ...


class EmbeddingsWithRawResponse(RawView):
    """The calls of `Embeddings`, answered with the HTTP response around it."""

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = self._resource = embeddings

    create = raw(Embeddings.create)


class AsyncEmbeddingsWithRawResponse(RawView):
    """The calls of `AsyncEmbeddings`, answered with the HTTP response around it."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self._embeddings = self._resource = embeddings

    create = raw(AsyncEmbeddings.create)


class EmbeddingsWithStreamingResponse(StreamingView):
    """The calls of `Embeddings`, answered while the body is still to be read."""

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = self._resource = embeddings

    create = streaming(Embeddings.create)


class AsyncEmbeddingsWithStreamingResponse(StreamingView):
    """The calls of `AsyncEmbeddings`, answered while the body is still to be read."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self._embeddings = self._resource = embeddings

    create = streaming(AsyncEmbeddings.create)
