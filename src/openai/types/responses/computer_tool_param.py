# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ComputerToolParam"]


class ComputerToolParam(TypedDict, total=False):
    """Let the model use a computer; you carry out its actions and send screenshots."""

    type: Required[Literal["computer"]]
