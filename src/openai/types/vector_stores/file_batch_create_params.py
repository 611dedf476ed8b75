# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileBatchCreateParams", "File"]


class File(TypedDict, total=False):
    file_id: Required[str]

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""

    chunking_strategy: FileChunkingStrategyParam
    """How files are cut in passages."""


class FileBatchCreateParams(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Set on all of `file_ids`: up to 16 pairs to filter by; keys to 64 characters, texts to 512."""

    chunking_strategy: FileChunkingStrategyParam
    """How all of `file_ids` are cut. The API's default is `auto`."""

    file_ids: SequenceNotStr[str]
    """At most 2000 files. Give either this or `files`."""

    files: Iterable[File]
    """At most 2000 files with settings of their own; the settings beside are not used for them."""
