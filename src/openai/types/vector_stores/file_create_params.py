# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Required, TypedDict

from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    file_id: Required[str]
    """An uploaded file."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""

    chunking_strategy: FileChunkingStrategyParam
    """How files are cut in passages. The API's default is `auto`."""
