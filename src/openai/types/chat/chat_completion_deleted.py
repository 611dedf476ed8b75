# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ChatCompletionDeleted"]


class ChatCompletionDeleted(BaseModel):
    """That a stored completion is gone."""

    id: str

    deleted: bool

    object: Literal["chat.completion.deleted"]
