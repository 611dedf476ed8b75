# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceFunctionParam"]


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    """This function must be called."""

    name: Required[str]

    type: Required[Literal["function"]]
