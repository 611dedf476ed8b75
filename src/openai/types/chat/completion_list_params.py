# Made from api/chat.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypedDict

from openai.types.shared_params.metadata import Metadata

__all__ = ["CompletionListParams"]


class CompletionListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page. The API's default is 20."""

    metadata: Optional[Metadata]
    """Only completions with these pairs."""

    model: str
    """Only completions by this model."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `asc`, oldest first."""
