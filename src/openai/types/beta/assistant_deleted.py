# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AssistantDeleted"]


class AssistantDeleted(BaseModel):
    """That an assistant is gone."""

    id: str

    deleted: bool

    object: Literal["assistant.deleted"]
