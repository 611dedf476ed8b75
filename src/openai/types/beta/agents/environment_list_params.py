# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["EnvironmentListParams"]


class EnvironmentListParams(TypedDict, total=False):
    after: str
    """The id of the entry after which the page begins."""

    limit: int
    """Entries per page."""

    order: Literal["asc", "desc"]

    type: Literal["openai_hosted"]
    """Only environments of this kind."""
