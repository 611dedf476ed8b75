# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["StaticFileChunkingStrategyParam"]


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Size and overlap of passages."""

    chunk_overlap_tokens: Required[int]
    """Tokens two passages share; at most half of `max_chunk_size_tokens`."""

    max_chunk_size_tokens: Required[int]
    """Tokens in a passage, 100 to 4096."""
