# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceShellParam"]


class BetaToolChoiceShellParam(TypedDict, total=False):
    """The shell must be used."""

    type: Required[Literal["shell"]]
