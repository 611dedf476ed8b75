# Made from api/chat.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypedDict

from openai.types.shared_params.metadata import Metadata

__all__ = ["CompletionListParams"]


class CompletionListParams(TypedDict, total=False):
    after: str

    limit: int

    metadata: Optional[Metadata]

    model: str

    order: Literal["asc", "desc"]
