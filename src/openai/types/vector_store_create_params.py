# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from openai.types.shared_params.metadata import Metadata

__all__ = ["VectorStoreCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    """The moment that `days` counts from."""

    days: Required[int]
    """From 1 to 365."""


class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam
    """How files are cut in passages; only with `file_ids`. The API's default is `auto`."""

    description: str

    expires_after: ExpiresAfter
    """When it expires, counted from its last use."""

    file_ids: SequenceNotStr[str]
    """Uploaded files to begin with, at most 500."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    name: str
