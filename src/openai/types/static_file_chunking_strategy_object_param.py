# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.static_file_chunking_strategy_param import StaticFileChunkingStrategyParam

__all__ = ["StaticFileChunkingStrategyObjectParam"]


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Passages of a size of your choice."""

    static: Required[StaticFileChunkingStrategyParam]

    type: Required[Literal["static"]]
