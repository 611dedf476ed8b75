# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["AssistantListParams"]


class AssistantListParams(TypedDict, total=False):
    after: str
    """Id of the assistant the page starts behind."""

    before: str
    """Id of the assistant the page ends before."""

    limit: int
    """Assistants per page, 1 to 100. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `desc`, newest first."""
