# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseCompactionItemParam"]


class ResponseCompactionItemParam(TypedDict, total=False):
    """What takes the place of everything before it in the conversation."""

    encrypted_content: Required[str]
    """As it came from the API; at most 20971520 characters."""

    type: Required[Literal["compaction"]]

    id: Required[Optional[str]]
