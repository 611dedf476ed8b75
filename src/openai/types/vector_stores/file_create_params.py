# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Required, TypedDict

from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    file_id: Required[str]

    attributes: Optional[Dict[str, Union[str, float, bool]]]

    chunking_strategy: FileChunkingStrategyParam
