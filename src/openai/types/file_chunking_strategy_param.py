# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
from openai.types.static_file_chunking_strategy_object_param import StaticFileChunkingStrategyObjectParam

__all__ = ["FileChunkingStrategyParam"]


FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam]
"""How files are to be cut in passages."""
