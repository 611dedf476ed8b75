# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Required, TypedDict

from openai.types.shared_params.metadata import Metadata

__all__ = ["MessageUpdateParams"]


class MessageUpdateParams(TypedDict, total=False):
    thread_id: Required[str]

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
