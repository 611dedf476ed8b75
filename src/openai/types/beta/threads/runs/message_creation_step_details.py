# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["MessageCreationStepDetails", "MessageCreation"]


class MessageCreation(BaseModel):
    message_id: str


class MessageCreationStepDetails(BaseModel):
    """The message a step wrote."""

    message_creation: MessageCreation

    type: Literal["message_creation"]
