# Made from api/conversations.py by `make generate`. Do not edit.
import builtins
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Conversation"]


class Conversation(BaseModel):
    id: str

    created_at: int

    metadata: builtins.object

    object: Literal["conversation"]
