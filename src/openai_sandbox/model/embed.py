"""Embeddings in which nearness means likeness."""

from __future__ import annotations

__all__ = ["embed"]


def embed(text: str, dimensions: int = 1536) -> list[float]:
    """The unit vector of a text. The vector of fewer dimensions is the re-normalised prefix of that of more."""
    raise NotImplementedError
