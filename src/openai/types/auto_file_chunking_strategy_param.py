# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["AutoFileChunkingStrategyParam"]


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """Passages of 800 tokens that overlap by 400."""

    type: Required[Literal["auto"]]
