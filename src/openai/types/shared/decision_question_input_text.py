# Made from api/shared.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["DecisionQuestionInputText"]


class DecisionQuestionInputText(BaseModel):
    """Text to decide on."""

    text: str

    type: Literal["input_text"]
