# Made from api/chatkit.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ChatSessionAutomaticThreadTitling"]


class ChatSessionAutomaticThreadTitling(BaseModel):
    """Whether threads get titles by themselves."""

    enabled: bool
