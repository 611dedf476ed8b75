# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
    from openai.types.static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

__all__ = ["FileChunkingStrategy"]


if TYPE_CHECKING:
    FileChunkingStrategy: TypeAlias = Annotated[
        Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject],
        PropertyInfo(discriminator="type"),
    ]
    """How files are cut in passages."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "OtherFileChunkingStrategyObject": "openai.types.other_file_chunking_strategy_object",
            "StaticFileChunkingStrategyObject": "openai.types.static_file_chunking_strategy_object",
        },
        {
            "FileChunkingStrategy": lazy.tagged(
                "type",
                {"static": "StaticFileChunkingStrategyObject", "other": "OtherFileChunkingStrategyObject"},
            ),
        },
    )
