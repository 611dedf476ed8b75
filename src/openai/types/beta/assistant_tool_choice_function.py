# Made from api/assistants.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["AssistantToolChoiceFunction"]


class AssistantToolChoiceFunction(BaseModel):
    """The function an assistant has to call."""

    name: str
