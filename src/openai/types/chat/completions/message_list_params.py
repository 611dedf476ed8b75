# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    after: str

    limit: int

    order: Literal["asc", "desc"]
