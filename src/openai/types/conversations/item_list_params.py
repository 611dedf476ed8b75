# Made from api/conversations.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal, TypedDict

from openai.types.responses.response_includable import ResponseIncludable

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    after: str
    """The id of the item after which the page begins."""

    include: List[ResponseIncludable]
    """Parts of the items that are left out unless named here."""

    limit: int
    """Items per page, from 1 to 100. The API's default is 20."""

    order: Literal["asc", "desc"]
    """The API's default is `desc`, newest first."""
