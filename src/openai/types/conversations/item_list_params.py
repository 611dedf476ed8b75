# Made from api/conversations.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal, TypedDict

from openai.types.responses.response_includable import ResponseIncludable

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    after: str

    include: List[ResponseIncludable]

    limit: int

    order: Literal["asc", "desc"]
