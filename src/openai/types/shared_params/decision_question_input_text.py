# Made from api/shared.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionQuestionInputText"]


class DecisionQuestionInputText(TypedDict, total=False):
    """Text to decide on."""

    text: Required[str]

    type: Required[Literal["input_text"]]
