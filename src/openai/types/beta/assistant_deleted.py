# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AssistantDeleted"]


class AssistantDeleted(BaseModel):
    id: str

    deleted: bool

    object: Literal["assistant.deleted"]
