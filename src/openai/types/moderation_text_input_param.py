# Made from api/moderations.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ModerationTextInputParam"]


class ModerationTextInputParam(TypedDict, total=False):
    """A text to be judged."""

    text: Required[str]

    type: Required[Literal["text"]]
