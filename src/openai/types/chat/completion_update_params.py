# Made from api/chat.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Required, TypedDict

from openai.types.shared_params.metadata import Metadata

__all__ = ["CompletionUpdateParams"]


class CompletionUpdateParams(TypedDict, total=False):
    metadata: Required[Optional[Metadata]]
    """Up to 16 pairs; keys to 64 characters, values to 512."""
