# Made from api/conversations.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Required, TypedDict

from openai.types.responses.response_includable import ResponseIncludable

__all__ = ["ItemRetrieveParams"]


class ItemRetrieveParams(TypedDict, total=False):
    conversation_id: Required[str]

    include: List[ResponseIncludable]
    """Parts of the item that are left out unless named here."""
