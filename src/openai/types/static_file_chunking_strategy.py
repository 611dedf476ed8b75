# Made from api/vector_stores.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["StaticFileChunkingStrategy"]


class StaticFileChunkingStrategy(BaseModel):
    chunk_overlap_tokens: int

    max_chunk_size_tokens: int
