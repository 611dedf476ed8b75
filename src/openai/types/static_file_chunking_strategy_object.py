# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.static_file_chunking_strategy import StaticFileChunkingStrategy

__all__ = ["StaticFileChunkingStrategyObject"]


class StaticFileChunkingStrategyObject(BaseModel):
    """Passages of a size of your choice."""

    static: "StaticFileChunkingStrategy"

    type: Literal["static"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"StaticFileChunkingStrategy": "openai.types.static_file_chunking_strategy"})
