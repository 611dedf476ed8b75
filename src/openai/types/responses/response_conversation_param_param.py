# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["ResponseConversationParamParam"]


class ResponseConversationParamParam(TypedDict, total=False):
    """A conversation by its id."""

    id: Required[str]
