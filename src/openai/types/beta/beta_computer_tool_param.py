# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaComputerToolParam"]


class BetaComputerToolParam(TypedDict, total=False):
    """Let the model use a computer; you carry out its actions and send screenshots."""

    type: Required[Literal["computer"]]
