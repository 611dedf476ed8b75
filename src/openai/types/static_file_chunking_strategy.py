# Made from api/vector_stores.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["StaticFileChunkingStrategy"]


class StaticFileChunkingStrategy(BaseModel):
    """Size and overlap of passages."""

    chunk_overlap_tokens: int
    """Tokens two passages share; at most half of `max_chunk_size_tokens`."""

    max_chunk_size_tokens: int
    """Tokens in a passage, 100 to 4096."""
