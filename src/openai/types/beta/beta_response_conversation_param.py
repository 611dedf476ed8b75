# Made from api/beta_responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["BetaResponseConversationParam"]


class BetaResponseConversationParam(BaseModel):
    """A conversation by its id."""

    id: str
