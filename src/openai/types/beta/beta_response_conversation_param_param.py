# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["BetaResponseConversationParamParam"]


class BetaResponseConversationParamParam(TypedDict, total=False):
    """A conversation by its id."""

    id: Required[str]
