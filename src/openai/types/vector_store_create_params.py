# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from openai.types.shared_params.metadata import Metadata

__all__ = ["VectorStoreCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]

    days: Required[int]


class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam

    description: str

    expires_after: ExpiresAfter

    file_ids: SequenceNotStr[str]

    metadata: Optional[Metadata]

    name: str
