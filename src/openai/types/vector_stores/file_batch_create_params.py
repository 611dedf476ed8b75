# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileBatchCreateParams", "File"]


class File(TypedDict, total=False):
    file_id: Required[str]

    attributes: Optional[Dict[str, Union[str, float, bool]]]

    chunking_strategy: FileChunkingStrategyParam


class FileBatchCreateParams(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]

    chunking_strategy: FileChunkingStrategyParam

    file_ids: SequenceNotStr[str]

    files: Iterable[File]
