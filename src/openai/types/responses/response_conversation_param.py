# Made from api/responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ResponseConversationParam"]


class ResponseConversationParam(BaseModel):
    """A conversation by its id."""

    id: str
